package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The bases that ship with the product: every one that a case may be pinned to, by version. */
@Component
public class BaseCatalogues {
  private static final String FILES = "classpath*:catalogue/demarches-*.yaml";

  private final TreeMap<String, Catalogue> bases = new TreeMap<>();

  BaseCatalogues() {
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        try (var in = file.getInputStream()) {
          var base = CatalogueReader.read(new InputStreamReader(in, StandardCharsets.UTF_8));
          bases.put(base.version(), base);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest one. */
  public Catalogue newest() {
    return bases.lastEntry().getValue();
  }

  /** The one of this version, which a case or a territory works with. */
  public Catalogue get(String version) {
    var base = bases.get(version);
    if (base == null) {
      throw new IllegalStateException("The base catalogue " + version + " is not in the product.");
    }
    return base;
  }

  /** Their versions, oldest first. */
  public List<String> versions() {
    return List.copyOf(bases.keySet());
  }
}
