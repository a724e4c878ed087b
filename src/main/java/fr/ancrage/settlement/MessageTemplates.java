package fr.ancrage.settlement;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The product's templates and the territory's own: changing one of the product's makes a copy. */
@Service
public class MessageTemplates {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final List<MessageTemplate> base;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  MessageTemplates(JdbcClient jdbc, Clock clock) throws IOException {
    this.jdbc = jdbc;
    this.clock = clock;
    json = JsonMapper.builder().build();
    try (var file = new ClassPathResource("messages/templates.json").getInputStream()) {
      base = json.readValue(file, new TypeReference<List<MessageTemplate>>() {});
    }
  }

  /** All that can be used, the product's first, each as the territory words it. */
  public List<MessageTemplate> all() {
    var own =
        jdbc.sql(
                """
                select * from settlement.message_template
                where removed_at is null order by ancrage.plain(title), id limit 200
                """)
            .query(this::template)
            .list();
    var copies =
        own.stream()
            .filter(one -> one.code() != null)
            .collect(Collectors.toMap(one -> Objects.requireNonNull(one.code()), one -> one));
    var all = new ArrayList<MessageTemplate>();
    base.forEach(one -> all.add(copies.getOrDefault(Objects.requireNonNull(one.code()), one)));
    own.stream().filter(one -> one.code() == null).forEach(all::add);
    return all;
  }

  /** One of them: by its id, else by its code. */
  public Optional<MessageTemplate> find(String key) {
    return all().stream()
        .filter(one -> one.key().equals(key) || key.equals(one.code()))
        .findFirst();
  }

  /** Keeps it: a new one, a copy of one of the product's, or a change; stale when others saved. */
  @Transactional
  public UUID save(TerritoryId territory, MessageTemplate wanted) {
    var id = wanted.id() == null ? Ids.next() : wanted.id();
    var saved =
        jdbc.sql(
                """
                insert into settlement.message_template as t
                  (id, territory_id, code, reader, title, subjects, words, saved_at)
                values (:id, :territory, :code, :reader, :title, :subjects::jsonb, :words::jsonb,
                        :now)
                on conflict (id) do update
                  set reader = excluded.reader, title = excluded.title,
                      subjects = excluded.subjects, words = excluded.words,
                      saved_at = excluded.saved_at, version = t.version + 1
                  where t.version = :version and t.removed_at is null
                """)
            .param("id", id)
            .param("territory", territory.value())
            .param("code", wanted.code())
            .param("reader", wanted.reader().name().toLowerCase(Locale.ROOT))
            .param("title", wanted.title())
            .param("subjects", json.writeValueAsString(wanted.subjects()))
            .param("words", json.writeValueAsString(wanted.words()))
            .param("now", OffsetDateTime.now(clock))
            .param("version", wanted.version())
            .update();
    if (saved == 0) {
      throw new StaleEdit(id);
    }
    return id;
  }

  /** Takes one away, or brings it back; the product's own wording shows again behind a copy. */
  @Transactional
  public void remove(UUID id, boolean gone) {
    var done =
        jdbc.sql(
                """
                update settlement.message_template
                set removed_at = case when :gone then :now::timestamptz end where id = :id
                """)
            .param("gone", gone)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update();
    if (done == 0) {
      throw new NotFound(id);
    }
  }

  private MessageTemplate template(ResultSet row, int unused) throws SQLException {
    return new MessageTemplate(
        row.getObject("id", UUID.class),
        row.getString("code"),
        MessageTemplate.Reader.valueOf(row.getString("reader").toUpperCase(Locale.ROOT)),
        row.getString("title"),
        json.readValue(row.getString("subjects"), TEXTS),
        json.readValue(row.getString("words"), TEXTS),
        row.getInt("version"));
  }
}
