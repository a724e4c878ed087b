package fr.ancrage.people;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what in which territory. */
@Service
public class Grants {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Clock clock;

  Grants(JdbcClient jdbc, Accounts accounts, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Roles taken up and not revoked, in every territory. */
  public List<Grant> of(AccountId account) {
    return jdbc.sql(
            """
            select * from people.role_grant
            where account_id = ? and accepted_at is not null and revoked_at is null
            order by granted_at
            """)
        .param(account.value())
        .query(Grants::grant)
        .list();
  }

  /** Those in one territory. */
  public MyRoles in(TerritoryId territory, AccountId account) {
    return new MyRoles(
        of(account).stream().filter(grant -> grant.territory().equals(territory)).toList());
  }

  /** The team of a territory: everybody with a role, invited ones too. */
  public List<Grant> team(TerritoryId territory) {
    return jdbc.sql(
            """
            select * from people.role_grant
            where territory_id = ? and revoked_at is null order by granted_at
            """)
        .param(territory.value())
        .query(Grants::grant)
        .list();
  }

  /** The same team, account by account, in the order in which they came. */
  public List<Colleague> colleagues(TerritoryId territory) {
    var roles = new LinkedHashMap<AccountId, List<Grant>>();
    team(territory)
        .forEach(
            grant -> roles.computeIfAbsent(grant.account(), _ -> new ArrayList<>()).add(grant));
    return accounts.findAll(roles.keySet()).stream()
        .map(account -> new Colleague(account, roles.getOrDefault(account.id(), List.of())))
        .toList();
  }

  /** Gives a role; giving it twice changes nothing. An invitation stays open until accepted. */
  @Transactional
  public UUID give(
      AccountId account,
      TerritoryId territory,
      Role role,
      @Nullable OrganisationId organisation,
      @Nullable AccountId by,
      boolean accepted) {
    var now = OffsetDateTime.now(clock);
    return jdbc.sql(
            """
            insert into people.role_grant
              (id, account_id, territory_id, role, organisation_id, granted_by, granted_at,
               accepted_at)
            values (:id, :account, :territory, :role, :organisation, :by, :now, :accepted)
            on conflict (account_id, territory_id, role, organisation_id)
              where revoked_at is null
              do update set accepted_at = coalesce(role_grant.accepted_at, excluded.accepted_at)
            returning id
            """)
        .param("id", Ids.next())
        .param("account", account.value())
        .param("territory", territory.value())
        .param("role", role.name())
        .param("organisation", organisation == null ? null : organisation.value())
        .param("by", by == null ? null : by.value())
        .param("now", now)
        .param("accepted", accepted ? now : null)
        .query(UUID.class)
        .single();
  }

  /** The account takes up a role it was offered; false when there is no such offer. */
  @Transactional
  public boolean accept(UUID grant) {
    return jdbc.sql(
                """
                update people.role_grant set accepted_at = coalesce(accepted_at, ?)
                where id = ? and revoked_at is null
                """)
            .params(OffsetDateTime.now(clock), grant)
            .update()
        == 1;
  }

  /** One role of a territory, revoked or not. */
  public Optional<Grant> find(TerritoryId territory, UUID grant) {
    return jdbc.sql("select * from people.role_grant where territory_id = ? and id = ?")
        .params(territory.value(), grant)
        .query(Grants::grant)
        .optional();
  }

  /** Takes a role away; {@link #restore} undoes it. */
  @Transactional
  public boolean revoke(TerritoryId territory, UUID grant) {
    return jdbc.sql(
                """
                update people.role_grant set revoked_at = ?
                where territory_id = ? and id = ? and revoked_at is null
                """)
            .params(OffsetDateTime.now(clock), territory.value(), grant)
            .update()
        == 1;
  }

  /** Gives back a role that was taken away. */
  @Transactional
  public boolean restore(TerritoryId territory, UUID grant) {
    return jdbc.sql(
                """
                update people.role_grant set revoked_at = null
                where territory_id = ? and id = ? and revoked_at is not null
                """)
            .params(territory.value(), grant)
            .update()
        == 1;
  }

  private static Grant grant(ResultSet row, int unused) throws SQLException {
    var organisation = row.getObject("organisation_id", UUID.class);
    var accepted = row.getObject("accepted_at", OffsetDateTime.class);
    return new Grant(
        row.getObject("id", UUID.class),
        new AccountId(row.getObject("account_id", UUID.class)),
        new TerritoryId(row.getObject("territory_id", UUID.class)),
        Role.valueOf(row.getString("role")),
        organisation == null ? null : new OrganisationId(organisation),
        accepted == null ? null : accepted.toInstant());
  }
}
