package fr.ancrage.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one may become, for oneself.
 *
 * @param job today; null when nobody has said
 */
public record MyCareerPage(
    String url, String backUrl, String territory, @Nullable String job, List<BridgeLine> lines) {}
