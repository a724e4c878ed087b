package fr.ancrage.prospects;

import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TextCatalogue;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the territory approaches people, in each of their languages; else the product's words. */
@Service
public class ApproachTemplates {
  private final JdbcClient jdbc;
  private final TextCatalogue texts;
  private final Clock clock;

  ApproachTemplates(JdbcClient jdbc, TextCatalogue texts, Clock clock) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.clock = clock;
  }

  /** The words in a language of persons. */
  public ApproachTemplate in(String language) {
    return jdbc.sql("select * from prospects.template where language = ?")
        .param(language)
        .query(
            (row, _) ->
                new ApproachTemplate(
                    language,
                    row.getString("subject"),
                    row.getString("words"),
                    true,
                    row.getInt("version")))
        .optional()
        .orElseGet(() -> product(language));
  }

  /** The product's own. */
  public ApproachTemplate product(String language) {
    var t = texts.in(Locale.of(language));
    return new ApproachTemplate(
        language,
        t.get("approach.template.subject", "{territoire}"),
        t.get("approach.template.words", "{prénom}", "{territoire}", "{rencontre}", "{auteur}"),
        false,
        0);
  }

  /** Saves the territory's; refused as stale when somebody else saved first. */
  @Transactional
  public void save(TerritoryId territory, ApproachTemplate wanted, String by) {
    var saved =
        jdbc.sql(
                """
                insert into prospects.template as t
                  (territory_id, language, subject, words, saved_at, saved_by_name, version)
                select :territory, :language, :subject, :words, :now, :by, 1
                where :version = 0 or exists (select 1 from prospects.template
                                              where language = :language)
                on conflict (territory_id, language) do update
                  set subject = excluded.subject, words = excluded.words,
                      saved_at = excluded.saved_at, saved_by_name = excluded.saved_by_name,
                      version = t.version + 1
                  where t.version = :version
                """)
            .param("territory", territory.value())
            .param("language", wanted.language())
            .param("subject", wanted.subject())
            .param("words", wanted.words())
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .param("version", wanted.version())
            .update();
    if (saved == 0) {
      throw new StaleEdit(wanted.language());
    }
  }

  /** The product's words again. */
  @Transactional
  public void reset(String language) {
    jdbc.sql("delete from prospects.template where language = ?").param(language).update();
  }
}
