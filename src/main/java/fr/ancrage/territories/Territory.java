package fr.ancrage.territories;

import fr.ancrage.shared.TerritoryId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A tenant.
 *
 * @param slug its name in every URL
 * @param zone where its days begin
 * @param open false while the operator has not approved it
 */
public record Territory(
    TerritoryId id,
    String slug,
    String name,
    TerritoryKind kind,
    ZoneId zone,
    boolean open,
    boolean demo,
    @Nullable String contactEmail,
    @Nullable String contactPhone,
    @Nullable String welcomeFr,
    @Nullable String welcomeEn,
    int version) {

  /** Where its pages begin. */
  public String url() {
    return "/t/" + slug;
  }

  /** The welcome in the reader's language, else in French, else none. */
  public @Nullable String welcome(String language) {
    return language.equals("en") && welcomeEn != null ? welcomeEn : welcomeFr;
  }
}
