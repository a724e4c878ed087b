package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Planner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue that cases are planned with: a base, and a territory's revision of it. Immutable.
 *
 * @param revision null for the base alone
 */
public record CatalogueEdition(
    String base, @Nullable Integer revision, Overlay overlay, Planner planner) {

  /** A catalogue that is only tried out: nobody is planned with it. */
  public static CatalogueEdition tried(Planner planner) {
    return new CatalogueEdition(planner.catalogue().version(), null, Overlay.NONE, planner);
  }

  /** The merged catalogue. */
  public Catalogue catalogue() {
    return planner.catalogue();
  }

  /** The step in the territory's words; empty where it uses the base's. */
  public Optional<Wording> wording(String step, String language) {
    return overlay.wording(step, language);
  }

  /** An office as the territory knows it, with how to reach it. */
  public Optional<OwnAuthority> authority(String id) {
    return Optional.ofNullable(overlay.authorities().get(id));
  }

  /** What plans made with it are marked with: {@code 2026.11}, or {@code 2026.11+3}. */
  public static String version(String base, @Nullable Integer revision) {
    return revision == null ? base : base + "+" + revision;
  }
}
