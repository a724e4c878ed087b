package fr.ancrage.catalogue.web;

import fr.ancrage.shared.web.Form;
import java.util.List;

/** What would be published, what stands in the way, what had better be known. */
public record PublishPage(
    DraftBar bar,
    String url,
    int version,
    Form form,
    List<ChangeLine> changes,
    List<ChangeLine> errors,
    List<ChangeLine> warnings) {}
