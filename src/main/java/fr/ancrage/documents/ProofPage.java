package fr.ancrage.documents;

import com.ibm.icu.util.ULocale;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the proof of a signature says. */
public record ProofPage(
    String title,
    String direction,
    List<String> paragraphs,
    String territory,
    String signer,
    String email,
    String askedBy,
    String asked,
    String signed,
    @Nullable String from,
    String version,
    String fingerprint,
    String id) {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static ProofPage of(Signature signature, Territory territory, Texts t) {
    return new ProofPage(
        signature.title(),
        ULocale.forLocale(t.locale()).isRightToLeft() ? "rtl" : "ltr",
        signature.paragraphs(),
        territory.name(),
        signature.signerName(),
        signature.signerEmail(),
        signature.askedByName(),
        moment(signature.askedAt(), territory, t),
        signature.signedAt() == null ? "" : moment(signature.signedAt(), territory, t),
        signature.signedFrom(),
        signature.version(),
        signature.fingerprint(),
        signature.id().toString());
  }

  private static String moment(Instant instant, Territory territory, Texts t) {
    var at = instant.atZone(territory.zone());
    return t.get(
        "documents.proof.moment",
        t.day(at.toLocalDate()),
        t.time(at.toLocalTime()),
        territory.zone().getId(),
        UTC.format(instant));
  }
}
