package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What digests read of the dossiers: which concern whom, what is due in them. */
@Service
public class DigestNews {
  private final JdbcClient jdbc;

  DigestNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A dossier and the person's name. */
  public record Case(DossierId id, String name, boolean followed) {}

  /** A step that is to be begun. */
  public record Due(DossierId dossier, String step, LocalDate on) {}

  /** Open dossiers that this colleague follows, and those that nobody follows. */
  public List<Case> casesOf(AccountId account) {
    return jdbc.sql(
            """
            select d.id, card.name, d.concierge_id is not null as followed
            from settlement.dossier d join people.card card on card.id = d.person_id
            where d.stage <> 'CLOSED' and (d.concierge_id = ? or d.concierge_id is null)
            order by d.opened_at
            """)
        .param(account.value())
        .query(DigestNews::found)
        .list();
  }

  /** Open dossiers that this colleague handed over. */
  public List<Case> handedOverBy(AccountId account) {
    return jdbc.sql(
            """
            select d.id, card.name, true as followed
            from settlement.dossier d join people.card card on card.id = d.person_id
            where d.stage <> 'CLOSED'
              and exists (select 1 from settlement.handover h
                          where h.dossier_id = d.id and h.handed_by = ?)
            order by d.opened_at
            """)
        .param(account.value())
        .query(DigestNews::found)
        .list();
  }

  /** Persons whose plan is followed and who were given their page. */
  public List<PersonId> persons() {
    return jdbc.sql(
            """
            select distinct d.person_id from settlement.dossier d
            where d.stage in ('PLAN', 'ARRIVED')
              and exists (select 1 from settlement.share s
                          where s.dossier_id = d.id and s.kind = 'PERSON' and s.revoked_at is null)
            """)
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .list();
  }

  /**
   * Steps to begin by that day in these dossiers.
   *
   * @param who who performs them
   * @param whole whether those of the household are for the reader
   */
  public List<Due> due(List<DossierId> dossiers, List<String> who, LocalDate by, boolean whole) {
    return jdbc.sql(
            """
            select dossier_id, step_id, due_on from settlement.due_step
            where dossier_id = any (:dossiers) and not started and who = any (:who)
              and due_on <= :by and (:whole or not household)
            order by due_on, step_id
            """)
        .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
        .param("who", who.toArray(String[]::new))
        .param("by", by)
        .param("whole", whole)
        .query(
            (row, _) ->
                new Due(
                    new DossierId(row.getObject("dossier_id", UUID.class)),
                    row.getString("step_id"),
                    row.getObject("due_on", LocalDate.class)))
        .list();
  }

  private static Case found(ResultSet row, int unused) throws SQLException {
    return new Case(
        new DossierId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getBoolean("followed"));
  }
}
