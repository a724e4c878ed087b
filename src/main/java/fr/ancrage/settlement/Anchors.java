package fr.ancrage.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates that a dossier knows, by the catalogue's names. */
@Service
public class Anchors {
  private final JdbcClient jdbc;

  Anchors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that are known. */
  public Map<String, LocalDate> of(DossierId dossier) {
    var anchors = new LinkedHashMap<String, LocalDate>();
    jdbc.sql("select anchor, day from settlement.anchor where dossier_id = ? order by anchor")
        .param(dossier.value())
        .query(
            row -> {
              anchors.put(row.getString("anchor"), row.getObject("day", LocalDate.class));
            });
    return anchors;
  }

  /** Those of many dossiers, in one statement. */
  Map<DossierId, Map<String, LocalDate>> of(Collection<DossierId> dossiers) {
    var anchors = new HashMap<DossierId, Map<String, LocalDate>>();
    jdbc.sql(
            """
            select dossier_id, anchor, day from settlement.anchor
            where dossier_id = any (?) order by dossier_id, anchor
            """)
        .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
        .query(
            row -> {
              anchors
                  .computeIfAbsent(
                      new DossierId(row.getObject("dossier_id", UUID.class)),
                      _ -> new LinkedHashMap<>())
                  .put(row.getString("anchor"), row.getObject("day", LocalDate.class));
            });
    return anchors;
  }

  /** States a date, or takes it back; whoever calls re-plans. */
  @Transactional
  public void set(DossierId dossier, String anchor, @Nullable LocalDate day) {
    if (day == null) {
      jdbc.sql("delete from settlement.anchor where dossier_id = ? and anchor = ?")
          .params(dossier.value(), anchor)
          .update();
      return;
    }
    jdbc.sql(
            """
            insert into settlement.anchor (territory_id, dossier_id, anchor, day)
            select territory_id, id, :anchor, :day from settlement.dossier where id = :dossier
            on conflict (dossier_id, anchor) do update set day = excluded.day
            """)
        .param("anchor", anchor)
        .param("day", day)
        .param("dossier", dossier.value())
        .update();
  }
}
