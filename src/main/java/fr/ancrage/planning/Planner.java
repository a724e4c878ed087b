package fr.ancrage.planning;

import fr.ancrage.planning.engine.Computation;

/**
 * Plans with one catalogue. Immutable, may be shared; the same request gives the same plan.
 *
 * <pre>{@code
 * var planner = Planner.of(catalogue);
 * var plan = planner.plan(PlanRequest.on(today).fact("profession", "nurse").seed(1));
 * }</pre>
 */
public final class Planner {
  private final Catalogue catalogue;
  private final Computation computation;

  private Planner(Catalogue catalogue) {
    this.catalogue = catalogue;
    computation = new Computation(catalogue);
  }

  /**
   * A planner for that catalogue.
   *
   * @throws CatalogueRefused when the catalogue breaks the rules of its header
   */
  public static Planner of(Catalogue catalogue) {
    var problems = CatalogueCheck.problems(catalogue);
    if (!problems.isEmpty()) {
      throw new CatalogueRefused(problems);
    }
    return new Planner(catalogue);
  }

  /** The catalogue that it plans with. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The facts and anchors that a request may name. */
  public Vocabulary vocabulary() {
    return catalogue.vocabulary();
  }

  /**
   * The plan of a person.
   *
   * @throws RequestRefused when the request names what the catalogue does not define
   */
  public Plan plan(PlanRequest request) {
    var problems = new RequestCheck(catalogue).problems(request);
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
    return computation.plan(request);
  }
}
