package fr.ancrage.matching.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two who look together: who has said yes, where they would live, and their pairs of posts.
 *
 * @param waiting who has not said yes, in words; null once both have
 * @param asksMe whether it is the reader's yes that is waited for
 * @param missing what is needed before posts can be looked for; null when nothing is
 */
public record JointPage(
    String url,
    String backUrl,
    String names,
    String lead,
    @Nullable String waiting,
    boolean asksMe,
    @Nullable String missing,
    List<FilterChip> orders,
    List<JointPairRow> pairs,
    String found,
    List<String> communes,
    Form form) {}
