package fr.ancrage.demo;

import fr.ancrage.people.Account;
import fr.ancrage.prospects.Approaches;
import fr.ancrage.prospects.Contact.Kind;
import fr.ancrage.prospects.Contact.Outcome;
import fr.ancrage.prospects.Contacts;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Origin;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom two territories approach: met at a fair, named, on a list; each as far as it has come. */
@Component
@OnlyInDemo
@Order(60)
class DemoProspects implements DemoChapter {
  private static final Set<String> STORIES = Set.of("pays-de-retz", "nord-ardennes");
  private static final String FAIR = "Salon infirmier, Paris";

  private final Prospects prospects;
  private final Contacts contacts;
  private final Approaches approaches;
  private final Clock clock;

  DemoProspects(Prospects prospects, Contacts contacts, Approaches approaches, Clock clock) {
    this.prospects = prospects;
    this.contacts = contacts;
    this.approaches = approaches;
    this.clock = clock;
  }

  /** How far it has come. */
  private enum Told {
    NEW,
    MISSED,
    WRITTEN,
    TALKED,
    LATER
  }

  /** Somebody: who, what they do, from where, since how many days, how far. */
  private record Somebody(
      String given,
      String family,
      String profession,
      @Nullable String phone,
      String language,
      Origin origin,
      @Nullable String words,
      int days,
      @Nullable String notes,
      Told told) {}

  private static final List<Somebody> PEOPLE =
      List.of(
          new Somebody(
              "Solène",
              "Kerbrat",
              "nurse",
              "0698000001",
              "fr",
              Origin.FAIR,
              FAIR,
              9,
              "Voudrait quitter la région parisienne, aime la mer.",
              Told.TALKED),
          new Somebody(
              "Ionuț",
              "Dragan",
              "radiographer",
              null,
              "ro",
              Origin.FAIR,
              FAIR,
              9,
              "Diplôme roumain, parle bien français.",
              Told.WRITTEN),
          new Somebody(
              "Marion",
              "Aubert",
              "physiotherapist",
              "0698000002",
              "fr",
              Origin.COLLEAGUE,
              "Dr Anne Morel",
              3,
              null,
              Told.NEW),
          new Somebody(
              "Hugo",
              "Delattre",
              "physician",
              "0698000003",
              "fr",
              Origin.LIST,
              "Annuaire des remplaçants de la faculté",
              6,
              "Médecine générale.",
              Told.MISSED),
          new Somebody(
              "Aya",
              "Benslimane",
              "midwife",
              null,
              "ar",
              Origin.SPONTANEOUS,
              null,
              20,
              "A écrit après avoir lu la page du territoire.",
              Told.LATER));

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    if (!STORIES.contains(story.mail())) {
      return;
    }
    var owner =
        story.people().stream()
            .filter(one -> one.role() == Role.COORDINATOR || one.role() == Role.CONCIERGE)
            .findFirst()
            .map(one -> people.get(one.name()))
            .orElseThrow();
    for (var one : PEOPLE) {
      if (prospects.note(territory, known(territory, one), owner) instanceof Noted.Made(var id)) {
        tell(territory, id, one.told(), owner);
      }
    }
    var named = known(territory, PEOPLE.get(2));
    prospects.named(
        territory,
        new Known(
            "Baptiste",
            "Roussel",
            DemoTerritories.mail("Baptiste Roussel"),
            null,
            "fr",
            "nurse",
            null,
            Origin.COLLEAGUE,
            "Hélène Martineau",
            named.metOn(),
            "Nommé avec son accord."),
        "Hélène Martineau");
  }

  private void tell(Territory territory, UUID id, Told told, Account owner) {
    switch (told) {
      case NEW -> {}
      case MISSED -> made(territory, id, Kind.CALL, Outcome.MISSED, null, false, owner);
      case WRITTEN -> write(territory, id, owner);
      case TALKED -> {
        write(territory, id, owner);
        var words = "Curieuse du poste de nuit ; en parle avec son conjoint.";
        made(territory, id, Kind.CALL, Outcome.INTERESTED, words, false, owner);
        prospects.wait(id, today(territory));
      }
      case LATER ->
          made(
              territory,
              id,
              Kind.CALL,
              Outcome.LATER,
              "Termine son contrat au printemps.",
              true,
              owner);
    }
  }

  private void made(
      Territory territory,
      UUID id,
      Kind kind,
      Outcome outcome,
      @Nullable String words,
      boolean informed,
      Account owner) {
    contacts.note(
        territory,
        id,
        new Contacts.Made(kind, outcome, words, today(territory), informed, null),
        owner.name());
  }

  private void write(Territory territory, UUID id, Account owner) {
    var one = prospects.get(id);
    approaches.send(
        territory,
        one,
        approaches.draft(territory, one, owner.name()),
        owner.id(),
        owner.name(),
        owner.email());
  }

  private Known known(Territory territory, Somebody one) {
    return new Known(
        one.given(),
        one.family(),
        one.told() == Told.MISSED ? null : DemoTerritories.mail(one.given() + " " + one.family()),
        one.phone(),
        one.language(),
        one.profession(),
        null,
        one.origin(),
        one.words(),
        today(territory).minusDays(one.days()),
        one.notes());
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
