package fr.ancrage.people;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * To whom a person agreed to be shown. Given by them, dated, taken back at once; what recruiters
 * see is decided by the view {@code people.visible_person}, never by a page.
 */
@Service
public class Consents {
  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Consents(
      JdbcClient jdbc, Organisations organisations, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  /** All that a person ever gave, the newest first. */
  public List<Consent> of(PersonId person) {
    return jdbc.sql(
            """
            select organisation_id, text_version, given_at, revoked_at from people.consent
            where person_id = ? order by given_at desc, id
            """)
        .param(person.value())
        .query(Consents::consent)
        .list();
  }

  /** Whether the person may be shown to this organisation now. */
  public boolean visible(PersonId person, OrganisationId organisation) {
    return jdbc.sql(
            """
            select exists (select 1 from people.visible_person
                           where person_id = ? and organisation_id = ?)
            """)
        .params(person.value(), organisation.value())
        .query(Boolean.class)
        .single();
  }

  /** The organisations to which a person may be shown now. */
  public List<OrganisationId> visibleTo(PersonId person) {
    return jdbc.sql("select organisation_id from people.visible_person where person_id = ?")
        .param(person.value())
        .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
        .list();
  }

  /**
   * The person agrees to be shown to an organisation; saying it twice changes nothing.
   *
   * @param textVersion of the words they read
   * @param by their account; null for who came by their link
   */
  @Transactional
  public void give(
      TerritoryId territory,
      PersonId person,
      OrganisationId organisation,
      String textVersion,
      @Nullable AccountId by) {
    requireMember(organisation);
    var given =
        jdbc.sql(
                """
                insert into people.consent
                  (id, territory_id, person_id, organisation_id, purpose, text_version, given_at,
                   given_by)
                values (:id, :territory, :person, :organisation, 'RECRUITING', :version, :now, :by)
                on conflict (territory_id, organisation_id, person_id, purpose)
                  where revoked_at is null do nothing
                """)
            .param("id", Ids.next())
            .param("territory", territory.value())
            .param("person", person.value())
            .param("organisation", organisation.value())
            .param("version", textVersion)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
            .update();
    if (given == 1) {
      events.publishEvent(new ConsentChanged(territory, person, organisation, true));
    }
  }

  /** The person takes it back; false when nothing stood. */
  @Transactional
  public boolean revoke(TerritoryId territory, PersonId person, OrganisationId organisation) {
    var revoked =
        jdbc.sql(
                """
                update people.consent set revoked_at = :now
                where person_id = :person and organisation_id = :organisation
                  and purpose = 'RECRUITING' and revoked_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("person", person.value())
            .param("organisation", organisation.value())
            .update();
    if (revoked > 0) {
      events.publishEvent(new ConsentChanged(territory, person, organisation, false));
    }
    return revoked > 0;
  }

  /** Takes everything back: they look for nothing any more. */
  @Transactional
  public void revokeAll(TerritoryId territory, PersonId person) {
    of(person).stream()
        .filter(Consent::stands)
        .forEach(one -> revoke(territory, person, one.organisation()));
  }

  private void requireMember(OrganisationId organisation) {
    if (organisations.find(organisation).filter(one -> one.part() == Part.MEMBER).isEmpty()) {
      throw new NotFound(organisation);
    }
  }

  private static Consent consent(ResultSet row, int unused) throws SQLException {
    var revoked = row.getObject("revoked_at", OffsetDateTime.class);
    return new Consent(
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("text_version"),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        revoked == null ? null : revoked.toInstant());
  }
}
