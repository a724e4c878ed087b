package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NeedStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  NeedStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      NeedId id, TerritoryId territory, NeedState state, NeedTerms terms, @Nullable AccountId by) {
    jdbc.sql(
            """
            insert into needs.need
              (id, territory_id, organisation_id, state, title, commune_code, profession,
               speciality, places, rate_min, rate_max, from_on, until_on, urgency, contract,
               half_days, hours, site, why, lodging, words, offered, declared_at, declared_by,
               changed_at, confirmed_at)
            values (:id, :territory, :organisation, :state, :title, :commune, :profession,
                    :speciality, :places, :rate_min, :rate_max, :from_on, :until_on, :urgency,
                    :contract, :half_days, :hours, :site, :why, :lodging, :words, :offered, :now,
                    :by, :now, :now)
            """)
        .params(values(terms))
        .param("id", id.value())
        .param("territory", territory.value())
        .param("state", state.code())
        .param("by", by == null ? null : by.value())
        .param("now", now())
        .update();
  }

  Optional<Need> find(NeedId id) {
    return jdbc.sql("select * from needs.need where id = ?")
        .param(id.value())
        .query(NeedRows::need)
        .optional();
  }

  List<Need> openOf(OrganisationId organisation) {
    return jdbc.sql(
            """
            select * from needs.need where organisation_id = ? and state = 'open'
            order by declared_at, id
            """)
        .param(organisation.value())
        .query(NeedRows::need)
        .list();
  }

  List<Need> open() {
    return jdbc.sql("select * from needs.need where state = 'open' order by declared_at, id")
        .query(NeedRows::need)
        .list();
  }

  boolean change(NeedId id, int version, NeedTerms terms) {
    return jdbc.sql(
                """
                update needs.need
                set organisation_id = :organisation, title = :title, commune_code = :commune,
                    profession = :profession, speciality = :speciality, places = :places,
                    rate_min = :rate_min, rate_max = :rate_max, from_on = :from_on,
                    until_on = :until_on, urgency = :urgency, contract = :contract,
                    half_days = :half_days, hours = :hours, site = :site, why = :why,
                    lodging = :lodging, words = :words, offered = :offered, changed_at = :now,
                    confirmed_at = :now, faded_at = null, version = version + 1
                where id = :id and version = :version and state in ('draft', 'open')
                """)
            .params(values(terms))
            .param("id", id.value())
            .param("version", version)
            .param("now", now())
            .update()
        == 1;
  }

  boolean confirm(NeedId id) {
    return jdbc.sql(
                """
                update needs.need set confirmed_at = ?, faded_at = null
                where id = ? and state = 'open'
                """)
            .params(now(), id.value())
            .update()
        == 1;
  }

  void confirmedOn(NeedId id, Instant at) {
    jdbc.sql("update needs.need set confirmed_at = :at, declared_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  boolean close(NeedId id, CloseReason reason, @Nullable String words) {
    return jdbc.sql(
                """
                update needs.need
                set state = :state, closed_at = :now, close_reason = :reason, close_words = :words,
                    version = version + 1
                where id = :id and state in ('draft', 'open')
                """)
            .param("state", reason.state().code())
            .param("now", now())
            .param("reason", reason.code())
            .param("words", words)
            .param("id", id.value())
            .update()
        == 1;
  }

  /** A draft, or one that was over, is open from now. */
  boolean open(NeedId id) {
    return jdbc.sql(
                """
                update needs.need
                set state = 'open', closed_at = null, close_reason = null, close_words = null,
                    confirmed_at = :now, faded_at = null, version = version + 1
                where id = :id and state <> 'open'
                """)
            .param("now", now())
            .param("id", id.value())
            .update()
        == 1;
  }

  /** All its places are to be filled again, when none is left of what was sought. */
  void emptyWhenFull(NeedId id) {
    jdbc.sql(
            """
            delete from needs.filled_place f using needs.need n
            where n.id = f.need_id and n.id = ?
              and n.places <= (select count(*) from needs.filled_place where need_id = n.id)
            """)
        .param(id.value())
        .update();
  }

  boolean removeDraft(NeedId id) {
    jdbc.sql(
            """
            delete from needs.act a using needs.need n
            where n.id = a.need_id and n.id = ? and n.state = 'draft'
            """)
        .param(id.value())
        .update();
    return jdbc.sql("delete from needs.need where id = ? and state = 'draft'")
            .param(id.value())
            .update()
        == 1;
  }

  /** Marks the open needs that nobody confirmed since; tells which. */
  List<NeedId> fade(Instant unconfirmedSince) {
    return jdbc.sql(
            """
            update needs.need set faded_at = :now
            where state = 'open' and faded_at is null and confirmed_at < :since returning id
            """)
        .param("now", now())
        .param("since", unconfirmedSince.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new NeedId(row.getObject("id", UUID.class)))
        .list();
  }

  void note(
      TerritoryId territory,
      NeedId need,
      NeedAct.What what,
      @Nullable AccountId by,
      @Nullable String words) {
    jdbc.sql(
            """
            insert into needs.act (id, territory_id, need_id, at, what, account_id, words)
            values (:id, :territory, :need, :now, :what, :by, :words)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("need", need.value())
        .param("now", now())
        .param("what", what.code())
        .param("by", by == null ? null : by.value())
        .param("words", words)
        .update();
  }

  List<NeedAct> acts(NeedId need) {
    return jdbc.sql("select * from needs.act where need_id = ? order by at desc, id desc limit 60")
        .param(need.value())
        .query(
            (row, _) -> {
              var by = row.getObject("account_id", UUID.class);
              return new NeedAct(
                  NeedAct.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  by == null ? null : new AccountId(by),
                  row.getString("words"));
            })
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Map<String, @Nullable Object> values(NeedTerms terms) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("organisation", terms.organisation().value());
    values.put("title", terms.title());
    values.put("commune", terms.commune());
    values.put("profession", terms.profession());
    values.put("speciality", terms.speciality());
    values.put("places", terms.places());
    values.put("rate_min", terms.rate().min());
    values.put("rate_max", terms.rate().max());
    values.put("from_on", terms.from());
    values.put("until_on", terms.until());
    values.put("urgency", terms.urgency().code());
    values.put("contract", terms.contract() == null ? null : terms.contract().code());
    values.put("half_days", terms.halfDays().stream().map(HalfDay::code).toArray(String[]::new));
    values.put("hours", terms.hours());
    values.put("site", terms.site());
    values.put("why", terms.why() == null ? null : terms.why().code());
    values.put("lodging", terms.lodging());
    values.put("words", terms.words());
    values.put("offered", terms.offered());
    return values;
  }
}
