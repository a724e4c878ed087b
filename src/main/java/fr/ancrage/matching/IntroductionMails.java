package fr.ancrage.matching;

import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.people.Colleague;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells whoever is waited for next; names of people stay in the product until they agreed. */
@Component
class IntroductionMails {
  private final Outbox outbox;
  private final Persons persons;
  private final Grants grants;
  private final Organisations organisations;
  private final ProfileLinks links;
  private final TextCatalogue texts;
  private final PublicUrl url;

  IntroductionMails(
      Outbox outbox,
      Persons persons,
      Grants grants,
      Organisations organisations,
      ProfileLinks links,
      TextCatalogue texts,
      PublicUrl url) {
    this.outbox = outbox;
    this.persons = persons;
    this.grants = grants;
    this.organisations = organisations;
    this.links = links;
    this.texts = texts;
    this.url = url;
  }

  void proposed(Territory territory, Introduction one, Account by) {
    toPerson(territory, one, by.email());
  }

  /** Tells the party that is waited for now; of an end, both sides. */
  void moved(Territory territory, Introduction now, Introductions.By by) {
    var state = now.state();
    if (state == IntroductionState.REFUSED) {
      coordination(territory, now);
      if (by.party() != Party.STRUCTURE && now.presentedAt() != null) {
        structure(territory, now);
      }
      return;
    }
    switch (state.awaited()) {
      case PERSON -> toPerson(territory, now, territory.contactEmail());
      case STRUCTURE -> {
        if (by.party() != Party.STRUCTURE) {
          structure(territory, now);
        }
      }
      case COORDINATION -> {
        if (by.party() != Party.COORDINATION) {
          coordination(territory, now);
        }
      }
      case NOBODY -> {}
    }
  }

  private void toPerson(
      Territory territory, Introduction one, @org.jspecify.annotations.Nullable String answer) {
    Person person = persons.get(one.person());
    if (person.email() == null) {
      return;
    }
    var t = texts.in(Locale.of(person.language()));
    var where = name(one.organisation());
    var token = links.make(territory.id(), person.id(), one.proposedBy());
    outbox.send(
        Mail.to(
                person.email(),
                person.name(),
                t.language(),
                t.get("profile.mail.intro.subject", where),
                t.get("profile.mail.hello", person.givenName()),
                t.get("profile.mail.intro.words", territory.name(), where),
                t.name("profile.intro.state", one.state()))
            .with(
                new Mail.Action(
                    t.get("profile.mail.intro.answer"), url.of(territory, "/profil/" + token)))
            .answeredTo(answer));
  }

  private void structure(Territory territory, Introduction one) {
    tell(
        territory,
        one,
        grant -> grant.role() == Role.RECRUITER && one.organisation().equals(grant.organisation()));
  }

  private void coordination(Territory territory, Introduction one) {
    tell(territory, one, grant -> grant.role() == Role.COORDINATOR);
  }

  private void tell(Territory territory, Introduction one, Predicate<Grant> wanted) {
    List<Colleague> team = grants.colleagues(territory.id());
    for (var colleague : team) {
      if (colleague.grants().stream()
          .anyMatch(grant -> grant.acceptedAt() != null && wanted.test(grant))) {
        var reader = colleague.account();
        Texts t = texts.in(Locale.of(reader.language()));
        outbox.send(
            Mail.to(
                    reader.email(),
                    reader.name(),
                    t.language(),
                    t.get("matching.mail.intro.subject", name(one.organisation())),
                    t.get(
                        "matching.mail.intro.words",
                        t.name("matching.state", one.state()),
                        name(one.organisation())),
                    t.get("matching.mail.intro.secret"))
                .with(
                    new Mail.Action(
                        t.get("matching.mail.intro.open"),
                        url.of(territory, "/mises-en-relation/" + one.id()))));
      }
    }
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }
}
