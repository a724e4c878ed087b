package fr.ancrage.charter;

import fr.ancrage.documents.SignatureId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member is asked to sign a version, or signed it.
 *
 * @param number of the version
 */
public record Engagement(
    UUID id,
    UUID version,
    int number,
    OrganisationId organisation,
    SignatureId signature,
    String signerName,
    String signerEmail,
    Instant askedAt,
    @Nullable Instant signedAt) {}
