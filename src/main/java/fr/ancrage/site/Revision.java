package fr.ancrage.site;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was published once; never changed. */
public record Revision(
    int number,
    PageContent content,
    LocalDate visibleFrom,
    Instant publishedAt,
    String publishedBy,
    @Nullable Instant withdrawnAt) {}
