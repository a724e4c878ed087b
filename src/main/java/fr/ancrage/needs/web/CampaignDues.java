package fr.ancrage.needs.web;

import fr.ancrage.messaging.Due;
import fr.ancrage.messaging.DueSource;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Running campaigns in which somebody must phone: no address, or silent after both reminders. */
@Component
class CampaignDues implements DueSource {
  private static final int REMINDERS = 2;

  private final JdbcClient jdbc;

  CampaignDues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Due> due(Territory territory, LocalDate today, MyRoles roles, Texts t) {
    if (!roles.any(Role.COORDINATOR)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select c.id, c.name, c.started_by, count(*)::int as many,
                   min(coalesce(i.reminded_at, i.asked_at)) as since
            from needs.campaign c join needs.inquiry i on i.campaign_id = c.id
            where c.closed_at is null and i.answered_at is null
              and (not i.mailed or i.reminders >= :reminders)
            group by c.id order by c.started_at, c.id limit 50
            """)
        .param("reminders", REMINDERS)
        .query(
            (row, _) -> {
              var by = row.getObject("started_by", UUID.class);
              var id = row.getObject("id", UUID.class);
              var many = row.getInt("many");
              return new Due(
                  "campaign:" + id + ":" + many,
                  null,
                  row.getString("name"),
                  t.get("needs.day.phone", many),
                  "/campagnes/" + id,
                  row.getObject("since", OffsetDateTime.class)
                      .atZoneSameInstant(territory.zone())
                      .toLocalDate(),
                  by == null ? null : new AccountId(by));
            })
        .list();
  }
}
