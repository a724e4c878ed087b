package fr.ancrage.matching;

import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.people.ConsentChanged;
import fr.ancrage.people.Persons;
import fr.ancrage.territories.Territories;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes a consent back ends what was under way with that structure, until an offer stands. */
@Component
class ConsentWithdrawn {
  private static final String WHY = "consent";

  private final Introductions introductions;
  private final Territories territories;
  private final Persons persons;

  ConsentWithdrawn(Introductions introductions, Territories territories, Persons persons) {
    this.introductions = introductions;
    this.territories = territories;
    this.persons = persons;
  }

  @EventListener
  @Transactional
  public void on(ConsentChanged changed) {
    if (changed.given()) {
      return;
    }
    var territory = territories.get(changed.territory());
    var name = persons.get(changed.person()).name();
    for (var one : introductions.of(changed.person())) {
      if (one.organisation().equals(changed.organisation())
          && one.state().moves(Party.PERSON, IntroductionState.REFUSED)) {
        introductions.refuse(
            territory, one.id(), WHY, null, new Introductions.By(Party.PERSON, null, name));
      }
    }
  }
}
