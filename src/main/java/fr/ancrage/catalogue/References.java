package fr.ancrage.catalogue;

import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where an overlay names a step, a document or an office that goes away. */
final class References {
  private final Map<String, StepChange> changes;
  private final List<OwnStep> steps;

  References(Map<String, StepChange> changes, List<OwnStep> steps) {
    this.changes = changes;
    this.steps = steps;
  }

  /** Takes the name out of a list of steps or of documents. */
  void drop(StepField field, String id) {
    changes.replaceAll(
        (step, change) -> new StepChange(change.fields(), without(change.values(), field, id)));
    steps.replaceAll(
        own -> new OwnStep(own.id(), own.appliesWhen(), without(own.terms(), field, id)));
  }

  /** A changed step goes back to the base's office, an own one to another. */
  void office(String id, String other) {
    for (var change : Map.copyOf(changes).entrySet()) {
      if (change.getValue().fields().contains(StepField.AUTHORITY)
          && change.getValue().values().authority().equals(id)) {
        var rest = new java.util.HashSet<>(change.getValue().fields());
        rest.remove(StepField.AUTHORITY);
        if (rest.isEmpty()) {
          changes.remove(change.getKey());
        } else {
          changes.put(change.getKey(), new StepChange(rest, change.getValue().values()));
        }
      }
    }
    steps.replaceAll(
        own ->
            own.terms().authority().equals(id)
                ? new OwnStep(
                    own.id(),
                    own.appliesWhen(),
                    with(own.terms(), StepField.AUTHORITY, new StepDraft().authority(other)))
                : own);
  }

  private static StepTerms without(StepTerms terms, StepField field, String id) {
    return field == StepField.AFTER
        ? with(terms, field, new StepDraft().after(less(terms.after(), id)))
        : with(terms, field, new StepDraft().documents(less(terms.documents(), id)));
  }

  private static List<String> less(List<String> names, String id) {
    return names.stream().filter(name -> !name.equals(id)).toList();
  }

  private static StepTerms with(StepTerms terms, StepField field, StepDraft value) {
    return new StepChange(Set.of(field), value.terms()).applyTo(terms);
  }
}
