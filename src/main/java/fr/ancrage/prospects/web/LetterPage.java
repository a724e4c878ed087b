package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of approach before it leaves.
 *
 * @param notice always sent below the words
 * @param before when one left already, or until when they asked to be left in peace
 */
public record LetterPage(
    String url,
    String backUrl,
    String name,
    String to,
    String language,
    String languageName,
    List<String> notice,
    @Nullable String before,
    String settingsUrl,
    Form form) {}
