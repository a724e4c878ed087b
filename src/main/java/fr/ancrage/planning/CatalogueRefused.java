package fr.ancrage.planning;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue breaks the rules of its header. */
public final class CatalogueRefused extends RuntimeException {
  private final transient List<CatalogueProblem> problems;

  /** Refused for all these reasons. */
  public CatalogueRefused(List<CatalogueProblem> problems) {
    super(problems.stream().map(CatalogueProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every reason, not just the first. */
  public List<CatalogueProblem> problems() {
    return problems;
  }
}
