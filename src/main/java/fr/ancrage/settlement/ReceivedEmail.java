package fr.ancrage.settlement;

import fr.ancrage.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail tells about who wrote it; null is what it does not tell.
 *
 * @param text the e-mail as plain text, repaired
 */
public record ReceivedEmail(
    @Nullable PersonName name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable Profession profession,
    String text) {}
