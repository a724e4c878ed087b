package fr.ancrage.demo.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail of the outbox. */
public record DemoMail(
    UUID id,
    String recipient,
    @Nullable String recipientName,
    String subject,
    String plain,
    String html,
    @Nullable String calendar,
    Instant queuedAt,
    @Nullable Instant sentAt) {}
