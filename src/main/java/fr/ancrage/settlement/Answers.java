package fr.ancrage.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an interview has just answered. What is not in it stays as it is.
 *
 * @param facts by the catalogue's names; null takes a fact back, an empty list means none
 * @param dates by the catalogue's names; null takes a date back
 * @param wishes in words, by topic; blank takes them back
 */
public record Answers(
    Map<String, @Nullable List<String>> facts,
    Map<String, @Nullable LocalDate> dates,
    Map<String, String> wishes) {}
