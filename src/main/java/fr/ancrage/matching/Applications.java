package fr.ancrage.matching;

import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.people.Consents;
import fr.ancrage.people.Employments;
import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody answers a public offer: they have a profile, and the coordination an introduction to who
 * seeks. Answering it is agreeing to be shown to that structure, as the form says; yet a form
 * proves nobody's identity, so that who has a profile here already is asked on their own page
 * first.
 */
@Service
public class Applications {
  private final Profiles profiles;
  private final ProfileLinks links;
  private final Introductions introductions;
  private final IntroductionStore store;
  private final IntroductionMails mails;
  private final Consents consents;
  private final Employments employments;
  private final Persons persons;
  private final Organisations organisations;
  private final TextCatalogue texts;

  Applications(
      Profiles profiles,
      ProfileLinks links,
      Introductions introductions,
      IntroductionStore store,
      IntroductionMails mails,
      Consents consents,
      Employments employments,
      Persons persons,
      Organisations organisations,
      TextCatalogue texts) {
    this.profiles = profiles;
    this.links = links;
    this.introductions = introductions;
    this.store = store;
    this.mails = mails;
    this.consents = consents;
    this.employments = employments;
    this.persons = persons;
    this.organisations = organisations;
    this.texts = texts;
  }

  /**
   * Receives it.
   *
   * @param newcomer the record that the form has just made
   * @return the link to the profile that is new; empty for who has one: they are written to
   */
  @Transactional
  public Optional<String> receive(Territory territory, PersonId newcomer, Application one) {
    var person = persons.get(newcomer);
    var known = known(person);
    if (known.isPresent()) {
      introduce(territory, known.get(), one, false);
      return Optional.empty();
    }
    if (profiles.of(newcomer).isEmpty()) {
      var wanted = Wanted.nothing().of(one.profession(), one.speciality()).from(one.from());
      profiles.open(territory.id(), newcomer, wanted, Profile.Source.PERSON, null);
    }
    introduce(territory, person, one, true);
    return Optional.of(links.make(territory.id(), newcomer, null));
  }

  private void introduce(Territory territory, Person person, Application one, boolean themselves) {
    var to = one.organisation();
    if (to == null || organisations.find(to).filter(o -> o.part() == Part.MEMBER).isEmpty()) {
      return;
    }
    if (!employments.present(person.id()).contains(to) && !under(person.id(), to)) {
      introduce(territory, person, to, one, themselves);
    }
  }

  /** The delays of the charter hold back structures, not the person. */
  private void introduce(
      Territory territory, Person person, OrganisationId to, Application one, boolean themselves) {
    var state = themselves ? IntroductionState.AGREED : IntroductionState.PROPOSED;
    var words = texts.in(Locale.FRENCH).get("matching.applied", one.title());
    var made =
        introductions.made(
            territory, person.id(), to, one.need(), one.title(), state, words, null, person.name());
    store.add(territory.id(), made);
    store.act(territory.id(), made.id(), state, words, person.name());
    if (themselves) {
      consents.give(territory.id(), person.id(), to, ConsentWords.VERSION, null);
      mails.moved(territory, made, new Introductions.By(Party.PERSON, null, person.name()));
    } else {
      mails.asked(territory, made);
    }
  }

  /** Whether they are being brought together already. */
  private boolean under(PersonId person, OrganisationId to) {
    return store.of(person).stream()
        .anyMatch(one -> one.organisation().equals(to) && one.state().open());
  }

  /** Whoever has a profile and is written to at the same address. */
  private Optional<Person> known(Person newcomer) {
    return newcomer.email() == null
        ? Optional.empty()
        : persons.at(newcomer.email()).stream()
            .filter(other -> !other.id().equals(newcomer.id()))
            .filter(other -> profiles.of(other.id()).isPresent())
            .findFirst();
  }
}
