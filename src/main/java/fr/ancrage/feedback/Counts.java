package fr.ancrage.feedback;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a territory's people answered, as counts; what few answered is not told. */
@Service
public class Counts {
  private final JdbcClient jdbc;

  Counts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One moment after the arrival.
   *
   * @param going how many gave each answer, by its code; null where it is masked
   */
  public record Moment(
      int asked, int answered, Map<String, Integer> going, Map<String, Integer> staying) {
    /** Whether enough answered for anything to be told. */
    public boolean told() {
      return answered >= Masked.LEAST;
    }
  }

  /** By months after the arrival. */
  public Map<Integer, Moment> ofTerritory() {
    var moments = new TreeMap<Integer, Moment>();
    jdbc.sql(
            """
            select months, going, staying, count(*) as many from feedback.ask
            group by months, going, staying
            """)
        .query(
            (row, _) -> {
              var moment =
                  moments.getOrDefault(
                      row.getInt("months"), new Moment(0, 0, new TreeMap<>(), new TreeMap<>()));
              var many = row.getInt("many");
              var going = row.getString("going");
              if (going != null) {
                moment.going().merge(going, many, Integer::sum);
                moment.staying().merge(row.getString("staying"), many, Integer::sum);
              }
              return moments.put(
                  row.getInt("months"),
                  new Moment(
                      moment.asked() + many,
                      moment.answered() + (going == null ? 0 : many),
                      moment.going(),
                      moment.staying()));
            })
        .list();
    moments.replaceAll(
        (_, one) ->
            new Moment(
                one.asked(), one.answered(), Masked.of(one.going()), Masked.of(one.staying())));
    return moments;
  }
}
