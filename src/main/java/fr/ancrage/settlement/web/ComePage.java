package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public form of a territory.
 *
 * @param offer the title of the offer that is answered; null for none
 * @param shownTo the structure that is shown who answers; null when none is
 * @param rights where to write to about one's data
 */
public record ComePage(
    String territory,
    String url,
    String home,
    Form form,
    String token,
    String soonest,
    List<Choice> professions,
    List<Choice> needs,
    @Nullable String offer,
    @Nullable String shownTo,
    @Nullable String rights) {}
