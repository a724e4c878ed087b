package fr.ancrage.catalogue.web;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Step;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Ids of what a territory adds: readable, and never those of a base to come. */
final class OwnIds {
  private static final int LONGEST = 40;

  private OwnIds() {}

  static String step(String name, Catalogue catalogue) {
    return free("local-" + slug(name, "-"), catalogue.steps().stream().map(Step::id).toList());
  }

  static String document(String name, Catalogue catalogue) {
    return free("local_" + slug(name, "_"), catalogue.documents().keySet());
  }

  static String authority(String name, Catalogue catalogue) {
    return free("local_" + slug(name, "_"), catalogue.authorities().keySet());
  }

  private static String free(String id, Collection<String> taken) {
    var free = id;
    for (var i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private static String slug(String name, String between) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", between);
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
