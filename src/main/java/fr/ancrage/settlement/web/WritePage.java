package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message, filled from a template, to be read once more before it leaves.
 *
 * @param toPerson whether the person reads it, in their thread; else it is mailed to somebody
 * @param otherUrl the same for the other reader; null where that is not offered
 * @param left marks that nobody knew a value for
 */
public record WritePage(
    String url,
    String backUrl,
    String name,
    boolean toPerson,
    @Nullable String otherUrl,
    List<Link> templates,
    List<String> left,
    boolean linked,
    Form form) {}
