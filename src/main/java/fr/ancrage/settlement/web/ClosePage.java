package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/**
 * A case is about to end.
 *
 * @param stale whether somebody has moved it since the reader opened the page
 */
public record ClosePage(
    String url,
    String backUrl,
    String name,
    String stage,
    List<Choice> reasons,
    boolean stale,
    Form form) {}
