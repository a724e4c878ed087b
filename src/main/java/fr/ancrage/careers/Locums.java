package fr.ancrage.careers;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated replacements: offered as needs, taken by the first who has a licence for them. */
@Service
public class Locums {
  private final JdbcClient jdbc;
  private final Needs needs;
  private final Organisations organisations;
  private final Persons persons;
  private final Outbox outbox;
  private final TextCatalogue texts;
  private final Clock clock;

  Locums(
      JdbcClient jdbc,
      Needs needs,
      Organisations organisations,
      Persons persons,
      Outbox outbox,
      TextCatalogue texts,
      Clock clock) {
    this.jdbc = jdbc;
    this.needs = needs;
    this.organisations = organisations;
    this.persons = persons;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** What became of the wish to take one. */
  public enum Taking {
    TAKEN,
    /** Somebody was quicker, or it is offered no more. */
    TOO_LATE,
    /** The licence ends before the replacement does. */
    LICENCE
  }

  /** Those that are open to everybody and still to come, the next first. */
  public List<Need> open(LocalDate today) {
    return needs.open().stream()
        .filter(one -> dated(one) && one.terms().offered() && !one.faded())
        .filter(one -> from(one).isAfter(today))
        .sorted(java.util.Comparator.comparing(Locums::from))
        .toList();
  }

  /** Takes one; of two who ask at once one has it. */
  @Transactional
  public Taking take(Territory territory, PersonId person, NeedId id, LocalDate licenceUntil) {
    var need = needs.find(id).filter(Locums::dated).orElseThrow(() -> new NotFound(id));
    var until = need.terms().until();
    if (until == null || licenceUntil.isBefore(until)) {
      return Taking.LICENCE;
    }
    if (!needs.close(territory.id(), id, CloseReason.FOUND_HERE, null, null)) {
      return Taking.TOO_LATE;
    }
    var organisation = organisation(need);
    jdbc.sql(
            """
            insert into careers.locum
              (id, territory_id, person_id, need_id, title, organisation, from_on, until_on,
               licence_until, taken_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Ids.next(),
            territory.id().value(),
            person.value(),
            id.value(),
            need.terms().title(),
            organisation,
            from(need),
            until,
            licenceUntil,
            OffsetDateTime.now(clock))
        .update();
    remind(territory, person, need, organisation, until);
    return Taking.TAKEN;
  }

  /** Gives one back: it is offered again. */
  @Transactional
  public void giveBack(Territory territory, UUID id, @Nullable PersonId only) {
    var need =
        jdbc.sql(
                """
                update careers.locum set cancelled_at = :now
                where id = :id and cancelled_at is null
                  and (:person::uuid is null or person_id = :person::uuid)
                returning need_id
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .param("person", only == null ? null : only.value())
            .query(UUID.class)
            .optional()
            .orElseThrow(() -> new NotFound(id));
    needs.publish(territory.id(), new NeedId(need), null);
  }

  /** Those that stand, the next first; of one person, or of all. */
  public List<Locum> taken(@Nullable PersonId person) {
    return jdbc.sql(
            """
            select l.*, card.name from careers.locum l
            join people.card card on card.id = l.person_id
            where l.cancelled_at is null
              and (:person::uuid is null or l.person_id = :person::uuid)
            order by l.from_on, l.id
            """)
        .param("person", person == null ? null : person.value())
        .query(Locums::locum)
        .list();
  }

  private void remind(
      Territory territory, PersonId id, Need need, String organisation, LocalDate until) {
    var person = persons.get(id);
    var t = texts.in(Locale.of(person.language()));
    var dates =
        t.get("careers.locum.dates", t.date(from(need)), t.date(until)) + " · " + organisation;
    if (person.email() != null) {
      outbox.send(
          Mail.to(
                  person.email(),
                  person.name(),
                  t.language(),
                  t.get("careers.locum.mail.subject", need.terms().title()),
                  dates,
                  t.get("careers.locum.contract"))
              .answeredTo(territory.contactEmail()));
    }
    if (territory.contactEmail() != null) {
      var french = texts.in(Locale.FRENCH);
      outbox.send(
          Mail.to(
              territory.contactEmail(),
              territory.name(),
              "fr",
              french.get("careers.locum.mail.team", person.name(), need.terms().title()),
              dates,
              french.get("careers.locum.mail.todo")));
    }
  }

  private String organisation(Need need) {
    return organisations.ofTerritory(null).stream()
        .filter(one -> one.id().equals(need.terms().organisation()))
        .map(Organisation::name)
        .findFirst()
        .orElse("");
  }

  private static boolean dated(Need one) {
    return one.terms().contract() == Contract.LOCUM
        && one.terms().from() != null
        && one.terms().until() != null;
  }

  private static LocalDate from(Need one) {
    var from = one.terms().from();
    return from == null ? LocalDate.MIN : from;
  }

  private static Locum locum(ResultSet row, int unused) throws SQLException {
    return new Locum(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("name"),
        row.getString("title"),
        row.getString("organisation"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getObject("licence_until", LocalDate.class));
  }
}
