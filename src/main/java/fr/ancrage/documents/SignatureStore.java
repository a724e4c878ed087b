package fr.ancrage.documents;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signatures as they are kept. */
@Repository
class SignatureStore {
  private final JdbcClient jdbc;

  SignatureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A code that was sent, and how often it was tried. */
  record Code(@Nullable String hash, @Nullable Instant until, int sent, int tries) {}

  void add(SignatureId id, ToSign text, byte[] hash, Instant now) {
    jdbc.sql(
            """
            insert into documents.signature
              (id, territory_id, matter, person_id, kind, version, language, title, paragraphs,
               hash, asked_by_name, asked_at, signer_name, signer_email)
            values (:id, :territory, :matter, :person, :kind, :version, :language, :title,
                    :paragraphs, :hash, :asker, :now, :name, :email)
            """)
        .param("id", id.value())
        .param("territory", text.territory().value())
        .param("matter", text.matter())
        .param(
            "person",
            text.signer().person() == null ? null : text.signer().person().value(),
            java.sql.Types.OTHER)
        .param("kind", text.kind())
        .param("version", text.version())
        .param("language", text.language())
        .param("title", text.title())
        .param("paragraphs", text.paragraphs().toArray(String[]::new))
        .param("hash", hash)
        .param("asker", text.askedByName())
        .param("now", at(now))
        .param("name", text.signer().name())
        .param("email", text.signer().email())
        .update();
  }

  Optional<Signature> find(SignatureId id) {
    return jdbc.sql("select * from documents.signature where id = ?")
        .param(id.value())
        .query(SignatureStore::signature)
        .optional();
  }

  /** Locks the row: two tries at once are counted as two. */
  Code lockCode(SignatureId id) {
    return jdbc.sql(
            """
            select code_hash, code_until, codes_sent, tries from documents.signature
            where id = ? for update
            """)
        .param(id.value())
        .query(
            (row, _) ->
                new Code(
                    hex(row.getBytes("code_hash")),
                    instant(row, "code_until"),
                    row.getInt("codes_sent"),
                    row.getInt("tries")))
        .single();
  }

  void sent(SignatureId id, byte[] hash, Instant until) {
    jdbc.sql(
            """
            update documents.signature
            set code_hash = ?, code_until = ?, codes_sent = codes_sent + 1, tries = 0
            where id = ?
            """)
        .params(hash, at(until), id.value())
        .update();
  }

  void tried(SignatureId id) {
    jdbc.sql("update documents.signature set tries = tries + 1 where id = ?")
        .param(id.value())
        .update();
  }

  void signed(SignatureId id, Instant now, String from) {
    jdbc.sql(
            """
            update documents.signature set signed_at = ?, signed_from = ?, code_hash = null
            where id = ?
            """)
        .params(at(now), from, id.value())
        .update();
  }

  void proven(SignatureId id, FileId proof) {
    jdbc.sql("update documents.signature set proof_id = ? where id = ?")
        .params(proof.value(), id.value())
        .update();
  }

  private static Signature signature(ResultSet row, int unused) throws SQLException {
    var proof = row.getObject("proof_id", UUID.class);
    var person = row.getObject("person_id", UUID.class);
    return new Signature(
        new SignatureId(row.getObject("id", UUID.class)),
        new TerritoryId(row.getObject("territory_id", UUID.class)),
        row.getString("matter"),
        person == null ? null : new PersonId(person),
        row.getString("kind"),
        row.getString("version"),
        row.getString("language"),
        row.getString("title"),
        List.of((String[]) row.getArray("paragraphs").getArray()),
        HexFormat.of().formatHex(row.getBytes("hash")),
        row.getString("asked_by_name"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("signer_name"),
        row.getString("signer_email"),
        instant(row, "signed_at"),
        row.getString("signed_from"),
        proof == null ? null : new FileId(proof));
  }

  private static @Nullable String hex(byte @Nullable [] hash) {
    return hash == null ? null : HexFormat.of().formatHex(hash);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
