package fr.ancrage.planning;

import java.util.List;

/** The request names what the catalogue does not define, or contradicts itself. */
public final class RequestRefused extends RuntimeException {
  private final transient List<RequestProblem> problems;

  /** Refused for all these reasons. */
  public RequestRefused(List<RequestProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** Every reason, not just the first. */
  public List<RequestProblem> problems() {
    return problems;
  }
}
