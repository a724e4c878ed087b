package fr.ancrage.matching.finding;

import java.util.Map;

/** The statement that counts facets. */
final class ProfileCounts {
  private ProfileCounts() {}

  /**
   * Each facet counts what the other facets chosen leave.
   *
   * @param chosen the conditions chosen, by facet
   * @param from which profiles, without these conditions
   */
  static String sql(Map<String, String> chosen, String from) {
    var sql =
        new StringBuilder(
            "with base as materialized (select p.profession, p.speciality, p.horizon, p.languages");
    for (var band : RateBand.values()) {
      sql.append(", ").append(band.condition()).append(" as r_").append(band.code());
    }
    chosen.forEach(
        (facet, condition) ->
            sql.append(", coalesce(").append(condition).append(", false) as f_").append(facet));
    sql.append(", count(*) as many ").append(from).append(" group by all_columns)\n");
    sql.append("select 'total' as facet, null as value, coalesce(sum(many), 0)::bigint as many")
        .append(" from base where ")
        .append(others(chosen, ""));
    count(sql, chosen, "metier", "profession", "");
    count(sql, chosen, "specialite", "profession || ':' || speciality", "");
    count(sql, chosen, "quand", "horizon", "");
    count(sql, chosen, "langue", "spoken", ", unnest(languages) spoken");
    for (var band : RateBand.values()) {
      sql.append(" union all select 'taux', '")
          .append(band.code())
          .append("', coalesce(sum(many), 0)::bigint from base where r_")
          .append(band.code())
          .append(" and ")
          .append(others(chosen, "taux"));
    }
    var columns = 4 + RateBand.values().length + chosen.size();
    return sql.toString().replace("all_columns", places(columns));
  }

  private static void count(
      StringBuilder sql, Map<String, String> chosen, String facet, String value, String more) {
    sql.append(" union all select '")
        .append(facet)
        .append("', ")
        .append(value)
        .append(", sum(many)::bigint from base")
        .append(more)
        .append(" where ")
        .append(others(chosen, facet))
        .append(" group by ")
        .append(value);
  }

  private static String others(Map<String, String> chosen, String but) {
    var all =
        chosen.keySet().stream().filter(one -> !one.equals(but)).map(one -> "f_" + one).toList();
    return all.isEmpty() ? "true" : String.join(" and ", all);
  }

  /** {@code 1, 2, 3}. */
  private static String places(int columns) {
    var places = new StringBuilder("1");
    for (var place = 2; place <= columns; place++) {
      places.append(", ").append(place);
    }
    return places.toString();
  }
}
