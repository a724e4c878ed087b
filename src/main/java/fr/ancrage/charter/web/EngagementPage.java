package fr.ancrage.charter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charter put before a representative.
 *
 * @param signed when it was, in words; null while it waits
 * @param codeError what is wrong with the code that was typed
 */
public record EngagementPage(
    String url,
    String organisation,
    String territory,
    String email,
    String title,
    List<String> paragraphs,
    @Nullable String signed,
    boolean codeSent,
    @Nullable String codeError) {}
