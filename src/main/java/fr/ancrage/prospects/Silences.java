package fr.ancrage.prospects;

import fr.ancrage.documents.Fingerprints;
import fr.ancrage.matching.SaidNo;
import fr.ancrage.people.Phones;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who said no, for good. Kept are keyed fingerprints of the address and the number, and the day:
 * enough to hold back whoever would write again, too little to know who it was.
 */
@Service
public class Silences implements SaidNo {
  private static final String PURPOSE = "silence";

  private final JdbcClient jdbc;
  private final Fingerprints fingerprints;
  private final Clock clock;

  Silences(JdbcClient jdbc, Fingerprints fingerprints, Clock clock) {
    this.jdbc = jdbc;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  @Override
  public boolean holds(TerritoryId territory, @Nullable String email, @Nullable String phone) {
    return !among(territory, means(email, phone)).isEmpty();
  }

  /** Which of these addresses and numbers belong to somebody who said no: one statement. */
  public Set<String> among(TerritoryId territory, Collection<String> means) {
    var asked = new ArrayList<String>();
    var prints = new ArrayList<byte[]>();
    for (var one : means) {
      for (var print : fingerprints.all(territory, PURPOSE, plain(one))) {
        asked.add(one);
        prints.add(print);
      }
    }
    if (asked.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                select asked.means
                from unnest(:means::text[], :prints::bytea[]) asked (means, print)
                join prospects.silence s on s.fingerprint = asked.print
                """)
            .param("means", asked.toArray(String[]::new))
            .param("prints", prints.toArray(byte[][]::new))
            .query(String.class)
            .list());
  }

  /** They said no. */
  @Transactional
  public void keep(TerritoryId territory, @Nullable String email, @Nullable String phone) {
    for (var one : means(email, phone)) {
      jdbc.sql(
              """
              insert into prospects.silence (territory_id, fingerprint, said_on)
              values (?, ?, ?) on conflict do nothing
              """)
          .params(
              territory.value(),
              fingerprints.of(territory, PURPOSE, plain(one)),
              LocalDate.now(clock.withZone(ZoneOffset.UTC)))
          .update();
    }
  }

  /** They came back by themselves: what they said before no longer holds. */
  @Transactional
  public void lift(TerritoryId territory, @Nullable String email, @Nullable String phone) {
    for (var one : means(email, phone)) {
      for (var print : fingerprints.all(territory, PURPOSE, plain(one))) {
        jdbc.sql("delete from prospects.silence where fingerprint = ?").param(print).update();
      }
    }
  }

  private static List<String> means(@Nullable String email, @Nullable String phone) {
    var means = new ArrayList<String>();
    if (email != null) {
      means.add(email);
    }
    if (phone != null) {
      means.add(phone);
    }
    return means;
  }

  /** However it is written. */
  private static String plain(String means) {
    return means.contains("@")
        ? means.strip().toLowerCase(Locale.ROOT)
        : String.valueOf(Phones.normal(means));
  }
}
