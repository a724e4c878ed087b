package fr.ancrage.settlement;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Step;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of steps and authorities, for screens that show many cases. */
public final class StepNames {
  private final Map<String, String> steps;
  private final Map<String, String> authorities;

  StepNames(Catalogue catalogue, String language) {
    steps =
        catalogue.steps().stream()
            .collect(Collectors.toMap(Step::id, step -> name(step, language), (one, _) -> one));
    authorities = catalogue.authorities();
  }

  /** The name of a step; of one that the catalogue no longer has, its id. */
  public String step(String id) {
    return steps.getOrDefault(id, id);
  }

  /** Authorities keep their French name in every language. */
  public String authority(String id) {
    return authorities.getOrDefault(id, id);
  }

  private static String name(Step step, String language) {
    var name = step.terms().name();
    var english = name.en();
    return language.equals("fr") || english == null ? name.fr() : english;
  }
}
