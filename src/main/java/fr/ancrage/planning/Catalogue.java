package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dated version of the steps, with the words that they may use. */
public record Catalogue(
    int schemaVersion,
    String version,
    @Nullable LocalDate reviewedOn,
    @Nullable String sourcesReadUpTo,
    Parameters parameters,
    Vocabulary vocabulary,
    Map<String, DocumentType> documents,
    Map<String, String> authorities,
    Map<String, String> sources,
    List<Step> steps) {

  /** The facts of the home side of the wall, which are also those that hold several values. */
  public static final Set<String> HOME_FACTS = Set.of("household", "needs");

  /** Copies, keeping the orders. */
  public Catalogue {
    documents = Ordered.copy(documents);
    authorities = Ordered.copy(authorities);
    sources = Ordered.copy(sources);
    steps = List.copyOf(steps);
  }
}
