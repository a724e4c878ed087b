package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads who was approached.
 *
 * @param notice what the law asks to be said
 * @param known everything that is kept of them
 * @param later when they are asked again, if they said so
 * @param open false once they said yes: the button leads to their profile
 */
public record AnswerPage(
    String url,
    String territory,
    String name,
    List<String> notice,
    List<ProspectPage.Fact> known,
    @Nullable String later,
    List<Choice> months,
    String siteUrl,
    boolean open) {}
