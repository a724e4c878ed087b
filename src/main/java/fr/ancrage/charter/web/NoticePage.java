package fr.ancrage.charter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers together for the data of the territory's pool, as anybody may read it.
 *
 * @param text null while no charter is in force
 * @param language of the notice
 */
public record NoticePage(
    String homeUrl,
    String territory,
    String language,
    List<String> notice,
    List<String> members,
    CharterPage.@Nullable Text text,
    @Nullable String email) {}
