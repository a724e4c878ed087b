package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved in one plan, the newest first. */
public record ChangesPage(
    String dossierUrl, String person, List<ChangeRow> changes, @Nullable String olderUrl) {}
