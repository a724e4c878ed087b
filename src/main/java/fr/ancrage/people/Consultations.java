package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The audit as a person may read it about themselves: who, by role, on which day, why. */
@Service
public class Consultations {
  /** Rows of one page. */
  public static final int PAGE = 40;

  private final JdbcClient jdbc;

  Consultations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page, the newest day first, and one row more when there is another page. */
  public List<Consultation> of(PersonId person, ZoneId zone, int page) {
    return jdbc.sql(
            """
            select (a.happened_at at time zone :zone)::date as day,
                   coalesce(a.account_id = (select account_id from people.person where id = :person),
                            a.purpose = 'OWN_CASE') as own,
                   a.link_id is not null as by_link, a.purpose,
                   array(select distinct g.role from people.role_grant g
                         where g.account_id = a.account_id
                           and g.territory_id = a.territory_id order by 1) as roles,
                   array_agg(distinct a.action) as acts, array_agg(distinct a.subject) as matters,
                   count(*) as times
            from people.audit a
            where a.persons && array(select id from people.person
                                     where id = :person or merged_into = :person)
            group by 1, 2, 3, a.account_id, a.territory_id, a.purpose
            order by day desc, max(a.id) desc limit :most offset :from
            """)
        .param("zone", zone.getId())
        .param("person", person.value())
        .param("most", PAGE + 1)
        .param("from", (page - 1L) * PAGE)
        .query(Consultations::read)
        .list();
  }

  private static Consultation read(ResultSet row, int unused) throws SQLException {
    return new Consultation(
        row.getObject("day", LocalDate.class),
        row.getBoolean("own"),
        row.getBoolean("by_link"),
        names(row, "roles").stream().map(Role::valueOf).toList(),
        Purpose.valueOf(row.getString("purpose")),
        names(row, "acts").stream().map(Act::valueOf).toList(),
        names(row, "matters").stream().map(Matter::valueOf).toList(),
        row.getInt("times"));
  }

  private static List<String> names(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
