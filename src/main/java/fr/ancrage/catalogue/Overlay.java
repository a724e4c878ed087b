package fr.ancrage.catalogue;

import fr.ancrage.planning.DocumentType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a territory makes of a base: nothing in it repeats the base, so that a newer one merges.
 *
 * @param changes by the id of a base step
 * @param hidden base steps that nobody is asked any more
 * @param words by step, then by language
 * @param authorities own ones, and those of the base under their local name
 * @param authorityCorrelation how much steps of one authority go together; null as the base says
 */
public record Overlay(
    Map<String, StepChange> changes,
    Set<String> hidden,
    List<OwnStep> steps,
    Map<String, Map<String, Wording>> words,
    Map<String, DocumentType> documents,
    Map<String, OwnAuthority> authorities,
    @Nullable Double authorityCorrelation) {

  /** With the parameters of the base. */
  public Overlay(
      Map<String, StepChange> changes,
      Set<String> hidden,
      List<OwnStep> steps,
      Map<String, Map<String, Wording>> words,
      Map<String, DocumentType> documents,
      Map<String, OwnAuthority> authorities) {
    this(changes, hidden, steps, words, documents, authorities, null);
  }

  /** Nothing is changed. */
  public static final Overlay NONE =
      new Overlay(Map.of(), Set.of(), List.of(), Map.of(), Map.of(), Map.of());

  /** Copies, keeping the orders. */
  public Overlay {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    steps = List.copyOf(steps);
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    authorities = Collections.unmodifiableMap(new LinkedHashMap<>(authorities));
  }

  /** The step in the territory's words; empty where it uses the base's. */
  public Optional<Wording> wording(String step, String language) {
    return Optional.ofNullable(words.getOrDefault(step, Map.of()).get(language));
  }

  /** The step that the territory added under this id. */
  public Optional<OwnStep> own(String id) {
    return steps.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
