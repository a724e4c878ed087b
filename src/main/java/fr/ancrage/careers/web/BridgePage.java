package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bridge being written. */
public record BridgePage(
    String url,
    String backUrl,
    @Nullable String removeUrl,
    boolean product,
    List<Choice> from,
    List<Choice> to,
    List<Choice> ways,
    Form form) {}
