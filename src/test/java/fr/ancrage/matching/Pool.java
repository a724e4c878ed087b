package fr.ancrage.matching;

import fr.ancrage.Scene;
import fr.ancrage.charter.CharterVersion;
import fr.ancrage.charter.Charters;
import fr.ancrage.charter.Rules;
import fr.ancrage.people.Consents;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A territory with a charter, members who signed it, and people who look. */
@TestComponent
public class Pool {
  private final Scene scene;
  private final Charters charters;
  private final Persons persons;
  private final Profiles profiles;
  private final ProfileLinks links;
  private final Consents consents;
  private final JdbcClient jdbc;

  Pool(
      Scene scene,
      Charters charters,
      Persons persons,
      Profiles profiles,
      ProfileLinks links,
      Consents consents,
      JdbcClient jdbc) {
    this.scene = scene;
    this.charters = charters;
    this.persons = persons;
    this.profiles = profiles;
    this.links = links;
    this.consents = consents;
    this.jdbc = jdbc;
  }

  /** A person and their profile. */
  public record Somebody(PersonId person, UUID profile, String token) {}

  /** A territory with a charter in force. */
  public Territory territory() {
    var here = scene.aTerritory();
    charter(here);
    return here;
  }

  /** A charter is in force from today. */
  public void charter(Territory here) {
    TerritoryScope.run(
        here.id(),
        () -> {
          charters.save(
              here.id(),
              new CharterVersion.Wording("Charte", "Ensemble.", "Nous répondons.", null),
              Rules.USUAL,
              0,
              "Essai");
          charters.publish(0, LocalDate.now(here.zone()), "Essai");
        });
  }

  /** A member that signed. */
  public OrganisationId signatory(Territory here) {
    var member = scene.aHospital(here);
    sign(here, member);
    return member;
  }

  /** Signs without the ceremony. */
  public void sign(Territory here, OrganisationId member) {
    TerritoryScope.run(
        here.id(),
        () ->
            jdbc.sql(
                    """
                    insert into charter.engagement
                      (id, territory_id, version_id, organisation_id, signature_id, signer_name,
                       signer_email, asked_at, signed_at)
                    select :id, :territory, id, :member, :id, 'Essai', 'essai@example.org', now(),
                           now() from charter.version
                    """)
                .param("id", Ids.next())
                .param("territory", here.id().value())
                .param("member", member.value())
                .update());
  }

  /** Somebody who looks for this. */
  public Somebody somebody(Territory here, String name, Wanted wanted) {
    return TerritoryScope.call(
        here.id(),
        () -> {
          var person =
              persons.add(
                  here.id(),
                  new NewPerson(
                      name,
                      "Essai " + UUID.randomUUID().toString().substring(0, 8),
                      UUID.randomUUID() + "@example.org",
                      "0612345678",
                      "fr"));
          var profile = profiles.open(here.id(), person, wanted, Profile.Source.PERSON, null);
          return new Somebody(person, profile, links.make(here.id(), person, null));
        });
  }

  /** A link to the profile of somebody known already. */
  public Somebody profile(Territory here, PersonId person, Wanted wanted) {
    return TerritoryScope.call(
        here.id(),
        () -> {
          var profile = profiles.open(here.id(), person, wanted, Profile.Source.PERSON, null);
          return new Somebody(person, profile, links.make(here.id(), person, null));
        });
  }

  /** They agree to be shown. */
  public void agrees(Territory here, Somebody who, OrganisationId to) {
    TerritoryScope.run(
        here.id(), () -> consents.give(here.id(), who.person(), to, ConsentWords.VERSION, null));
  }

  /** Somebody who looks for a post of this profession around here. */
  public static Wanted wants(String profession, String... communes) {
    return new Wanted(
        profession,
        null,
        null,
        null,
        List.of(communes),
        20,
        50,
        100,
        List.of(),
        Horizon.NOW,
        List.of("fr", "it"),
        "Les nuits en gériatrie",
        false);
  }
}
