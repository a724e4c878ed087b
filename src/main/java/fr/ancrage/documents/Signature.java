package fr.ancrage.documents;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simple signature, asked for or given.
 *
 * @param person null for who signed in the name of an organisation
 * @param fingerprint SHA-256 of the text as it was shown, in hexadecimal
 * @param signedFrom the network address it came from
 * @param proof the PDF that says all this
 */
public record Signature(
    SignatureId id,
    TerritoryId territory,
    String matter,
    @Nullable PersonId person,
    String kind,
    String version,
    String language,
    String title,
    List<String> paragraphs,
    String fingerprint,
    String askedByName,
    Instant askedAt,
    String signerName,
    String signerEmail,
    @Nullable Instant signedAt,
    @Nullable String signedFrom,
    @Nullable FileId proof) {}
