package fr.ancrage.settlement;

import fr.ancrage.matching.IntroductionSigned;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territories;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was hired after an introduction gets a dossier from what is known: nothing is typed again.
 */
@Component
class HiredPeople {
  private final Territories territories;
  private final Dossiers dossiers;
  private final Anchors anchors;
  private final RecruitingFacts facts;

  HiredPeople(Territories territories, Dossiers dossiers, Anchors anchors, RecruitingFacts facts) {
    this.territories = territories;
    this.dossiers = dossiers;
    this.anchors = anchors;
    this.facts = facts;
  }

  /** An open dossier goes on under its employer; else one is opened. */
  @EventListener
  @Transactional
  public void on(IntroductionSigned signed) {
    var open = dossiers.of(signed.person()).filter(one -> one.stage().open());
    if (open.isPresent()) {
      dossiers.employ(open.get().id(), signed.organisation());
    }
    var dossier =
        open.map(Dossier::id)
            .orElseGet(
                () ->
                    dossiers.open(
                        territories.get(signed.territory()),
                        signed.person(),
                        Source.HANDOVER,
                        signed.organisation(),
                        signed.by()));
    profession(signed.territory(), signed.person(), signed);
    if (signed.startOn() != null) {
      anchors.set(dossier, "practice_start", signed.startOn());
    }
  }

  private void profession(TerritoryId territory, PersonId person, IntroductionSigned signed) {
    var known = facts.of(person).stream().anyMatch(one -> one.key().equals(Profession.FACT));
    if (!known) {
      Profession.of(signed.profession())
          .ifPresent(
              one ->
                  facts.state(
                      territory,
                      person,
                      Profession.FACT,
                      List.of(one.code()),
                      "staff",
                      signed.by()));
    }
  }
}
