package fr.ancrage.prospects.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.ProspectRows;
import fr.ancrage.prospects.ProspectState;
import fr.ancrage.shared.Where;
import fr.ancrage.shared.sheet.SheetColumns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of prospects: two statements, however many rows. */
@Repository
class ProspectQuery {
  static final int PAGE = 50;
  private static final int MOST = 5_000;

  private static final String TEXT =
      """
      (ancrage.plain(concat_ws(' ', given_name, family_name, given_name, email, phone,
                               origin_words, notes)) like :pattern
       or profession = :meant or phone like :digits)
      """;

  private final JdbcClient jdbc;

  ProspectQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is asked, resolved.
   *
   * @param meant the profession that the words mean, such as « IDE »
   */
  record Asked(ProspectFilter filter, AccountId me, LocalDate today, @Nullable String meant) {}

  /**
   * What the chips say.
   *
   * @param shown how many the filter leaves
   */
  record Counts(Map<ProspectState, Long> states, Map<Due, Long> due, long shown) {
    long in(ProspectState state) {
      return states.getOrDefault(state, 0L);
    }

    long open() {
      return all() - in(ProspectState.CAME);
    }

    long all() {
      return states.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  List<Prospect> page(Asked asked) {
    return rows(asked, PAGE, (asked.filter().number() - 1L) * PAGE);
  }

  List<Prospect> all(Asked asked) {
    return rows(asked, MOST, 0);
  }

  private List<Prospect> rows(Asked asked, int most, long from) {
    var filter = asked.filter();
    var where = narrowed(asked).and(shown(filter));
    return bind(
            "select * from prospects.prospect "
                + where.sql()
                + " order by "
                + filter.sort().order()
                + " limit :most offset :from",
            where,
            asked)
        .param("most", most)
        .param("from", from)
        .query(ProspectRows::prospect)
        .list();
  }

  /** How many each chip would leave. */
  Counts counts(Asked asked) {
    var where = narrowed(asked);
    var columns =
        Arrays.stream(Due.values())
            .map(one -> "count(*) filter (where " + open(one) + ") as " + one.code())
            .collect(Collectors.joining(", "));
    var states = new EnumMap<ProspectState, Long>(ProspectState.class);
    var due = new EnumMap<Due, Long>(Due.class);
    var shown = new AtomicLong();
    bind(
            "select state, count(*) as many, count(*) filter (where "
                + shown(asked.filter())
                + ") as shown, "
                + columns
                + " from prospects.prospect "
                + where.sql()
                + " group by state",
            where,
            asked)
        .query(
            row -> {
              states.put(ProspectState.valueOf(row.getString("state")), row.getLong("many"));
              shown.addAndGet(row.getLong("shown"));
              for (var one : Due.values()) {
                due.merge(one, row.getLong(one.code()), Long::sum);
              }
            });
    return new Counts(states, due, shown.get());
  }

  /** The state and the day asked for: parts of a statement, never anything that was typed. */
  private static String shown(ProspectFilter filter) {
    var state =
        filter.everyState()
            ? "true"
            : filter.state() == null
                ? "state <> 'CAME'"
                : "state = '" + filter.state().name() + "'";
    return filter.due() == null ? state : state + " and " + open(filter.due());
  }

  private static String open(Due one) {
    return "(" + one.condition() + " and state <> 'CAME')";
  }

  private static Where narrowed(Asked asked) {
    var filter = asked.filter();
    var where = new Where().and("removed_at is null");
    if (filter.words() != null) {
      where.and(TEXT);
    }
    if (ProspectFilter.NOBODY.equals(filter.whose())) {
      where.and("owner_id is null");
    } else if (filter.whose() != null) {
      where.and(
          "owner_id = :owner",
          "owner",
          ProspectFilter.MINE.equals(filter.whose())
              ? asked.me().value()
              : UUID.fromString(filter.whose()));
    }
    return where
        .and("origin = :origin", "origin", filter.origin() == null ? null : filter.origin().name())
        .and("profession = :profession", "profession", filter.profession());
  }

  private JdbcClient.StatementSpec bind(String sql, Where where, Asked asked) {
    var parameters = new HashMap<String, @Nullable Object>(where.parameters());
    var words = asked.filter().words();
    if (words != null) {
      var digits = words.replaceAll("\\D", "").replaceFirst("^0", "");
      parameters.put("pattern", "%" + plain(words) + "%");
      parameters.put("digits", digits.length() < 4 ? "-" : "%" + digits + "%");
      parameters.put("meant", asked.meant() == null ? "-" : asked.meant());
    }
    parameters.put("today", asked.today());
    return jdbc.sql(sql).params(parameters);
  }

  /** As the database compares: without accents and capitals, signs of patterns taken literally. */
  private static String plain(String words) {
    return SheetColumns.plain(words).replaceAll("([\\\\%_])", "\\\\$1");
  }
}
