package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Naming somebody.
 *
 * @param offer for which one; null for none in particular
 * @param rights where to write to about one's data
 */
public record NamedPage(
    String territory,
    String url,
    String backUrl,
    @Nullable String offer,
    String token,
    List<Choice> professions,
    @Nullable String rights,
    Form form) {}
