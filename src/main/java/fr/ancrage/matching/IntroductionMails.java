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
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever is waited for next; names of people stay in the product until they agreed. */
@Component
class IntroductionMails {
  private final Outbox outbox;
  private final Persons persons;
  private final Grants grants;
  private final Organisations organisations;
  private final ProfileLinks links;
  private final StructureLinks structures;
  private final TextCatalogue texts;
  private final PublicUrl url;

  IntroductionMails(
      Outbox outbox,
      Persons persons,
      Grants grants,
      Organisations organisations,
      ProfileLinks links,
      StructureLinks structures,
      TextCatalogue texts,
      PublicUrl url) {
    this.outbox = outbox;
    this.persons = persons;
    this.grants = grants;
    this.organisations = organisations;
    this.links = links;
    this.structures = structures;
    this.texts = texts;
    this.url = url;
  }

  void proposed(Territory territory, Introduction one, Account by) {
    toPerson(territory, one, by.email());
  }

  /** They are asked whether it was them who answered an offer. */
  void asked(Territory territory, Introduction one) {
    toPerson(territory, one, territory.contactEmail());
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

  private void toPerson(Territory territory, Introduction one, @Nullable String answer) {
    Person person = persons.get(one.person());
    if (person.email() == null) {
      return;
    }
    var t = texts.in(Locale.of(person.language()));
    var where = name(one.organisation());
    var token = links.make(territory.id(), person.id(), one.proposedBy());
    var offer = one.state() == IntroductionState.OFFER;
    outbox.send(
        Mail.to(
                person.email(),
                person.name(),
                t.language(),
                t.get(offer ? "profile.mail.offer.subject" : "profile.mail.intro.subject", where),
                t.get("profile.mail.hello", person.givenName()),
                offer
                    ? t.get("profile.mail.offer.words", where)
                    : t.get("profile.mail.intro.words", territory.name(), where))
            .with(
                new Mail.Action(
                    t.get(offer ? "profile.mail.offer.answer" : "profile.mail.intro.answer"),
                    url.of(territory, "/profil/" + token)))
            .answeredTo(answer));
  }

  /** Those who recruit for it; a structure that has nobody here, by a link to its own address. */
  private void structure(Territory territory, Introduction one) {
    var told =
        tell(
            territory,
            one,
            grant ->
                grant.role() == Role.RECRUITER && one.organisation().equals(grant.organisation()));
    if (!told) {
      organisations
          .find(one.organisation())
          .map(Organisation::email)
          .ifPresent(
              address -> {
                var page = "/presentation/" + structures.make(territory.id(), one.id());
                send(territory, one, address, null, texts.in(Locale.FRENCH), page);
              });
    }
  }

  private void coordination(Territory territory, Introduction one) {
    tell(territory, one, grant -> grant.role() == Role.COORDINATOR);
  }

  private boolean tell(Territory territory, Introduction one, Predicate<Grant> wanted) {
    var readers =
        grants.colleagues(territory.id()).stream()
            .filter(
                colleague ->
                    colleague.grants().stream()
                        .anyMatch(grant -> grant.acceptedAt() != null && wanted.test(grant)))
            .map(Colleague::account)
            .toList();
    for (var reader : readers) {
      var t = texts.in(Locale.of(reader.language()));
      var page = "/mises-en-relation/" + one.id();
      send(territory, one, reader.email(), reader.name(), t, page);
    }
    return !readers.isEmpty();
  }

  private void send(
      Territory territory,
      Introduction one,
      String address,
      @Nullable String name,
      Texts t,
      String page) {
    var where = name(one.organisation());
    outbox.send(
        Mail.to(
                address,
                name,
                t.language(),
                t.get("matching.mail.intro.subject", where),
                t.get("matching.mail.intro.words", t.name("matching.state", one.state()), where),
                t.get("matching.mail.intro.secret"))
            .with(new Mail.Action(t.get("matching.mail.intro.open"), url.of(territory, page)))
            .answeredTo(territory.contactEmail()));
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }
}
