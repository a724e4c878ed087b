package fr.ancrage.site;

import java.time.Instant;
import java.util.UUID;

/** A page as visitors read it: the published copy. */
public record PublicPage(
    UUID id, String slug, PageContent content, Instant publishedAt, Instant firstPublishedAt) {}
