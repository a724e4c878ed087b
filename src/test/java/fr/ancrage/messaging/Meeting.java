package fr.ancrage.messaging;

import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewTerritory;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A concierge and a person with a dossier, in a territory of their own.
 *
 * @param host the concierge
 */
public record Meeting(Territory territory, Account host, Person person, DossierId dossier) {
  /** What it takes to make one. */
  public record Maker(Scene scene, Territories territories, Persons persons, Dossiers dossiers) {
    /** In Champagne or in Guyane, with this telephone. */
    public Meeting in(String zone, @Nullable String phone) {
      var territory =
          territories.create(
              new NewTerritory(
                  "Essai " + UUID.randomUUID(),
                  TerritoryKind.HOSPITAL_GROUP,
                  ZoneId.of(zone),
                  List.of(),
                  "accueil@example.org",
                  false),
              true);
      return with(territory, scene.a(Role.CONCIERGE, territory), phone);
    }

    /** Another person for the same host. */
    public Meeting with(Territory territory, Account host, @Nullable String phone) {
      return TerritoryScope.call(
          territory.id(),
          () -> {
            var email = UUID.randomUUID() + "@example.org";
            var person =
                persons.add(territory.id(), new NewPerson("Giulia", "Ferrari", email, phone, "fr"));
            var dossier = dossiers.open(territory, person, Source.STAFF, null, host.id());
            return new Meeting(territory, host, persons.get(person), dossier);
          });
    }
  }

  /** In ten days, at this hour. */
  public static LocalDateTime at(int hour) {
    return LocalDate.now(ZoneId.of("UTC")).plusDays(10).atTime(hour, 0);
  }

  /** An offer of half-hours. */
  public NewOffer offer(LocalDateTime... starts) {
    return new NewOffer(
        new AppointmentId(Ids.next()),
        dossier.value(),
        person.id(),
        host.id(),
        AppointmentKind.PHONE,
        "06 12 34 56 78",
        "À bientôt",
        30,
        List.of(starts));
  }

  /** Works in its territory. */
  public <T> T here(Supplier<T> work) {
    return TerritoryScope.call(territory.id(), work);
  }

  /** The address at which the person reads. */
  public String personsAddress() {
    return java.util.Objects.requireNonNull(person.email());
  }
}
