package fr.ancrage.catalogue;

import fr.ancrage.catalogue.CatalogueChange.Kind;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two catalogues of a territory, in the order of the later one. */
public final class CatalogueDiff {
  private final Catalogue before;
  private final Catalogue after;
  private final Overlay was;
  private final Overlay is;
  private final List<CatalogueChange> changes = new ArrayList<>();

  private CatalogueDiff(Catalogue base, Overlay was, Catalogue newer, Overlay is) {
    before = Merge.of(base, was, base.version());
    after = Merge.of(newer, is, newer.version());
    this.was = was;
    this.is = is;
  }

  /** From one overlay over its base to another over its own. */
  public static List<CatalogueChange> between(
      Catalogue base, Overlay was, Catalogue newer, Overlay is) {
    var diff = new CatalogueDiff(base, was, newer, is);
    diff.steps();
    diff.documents();
    diff.authorities();
    diff.correlation();
    return List.copyOf(diff.changes);
  }

  private void steps() {
    var former = byId(before);
    for (var step : after.steps()) {
      var old = former.remove(step.id());
      if (old == null) {
        add(Kind.STEP_ADDED, step.id(), "", null, null);
      } else {
        step(old, step);
      }
    }
    former.keySet().forEach(id -> add(Kind.STEP_REMOVED, id, "", null, null));
  }

  private void step(Step old, Step step) {
    var hidden = step.appliesWhen().isEmpty();
    if (hidden != old.appliesWhen().isEmpty()) {
      add(hidden ? Kind.STEP_HIDDEN : Kind.STEP_SHOWN, step.id(), "", null, null);
    } else if (!step.appliesWhen().equals(old.appliesWhen())) {
      add(Kind.FIELD, step.id(), "applies_when", old.appliesWhen(), step.appliesWhen());
    }
    var fields = EnumSet.allOf(StepField.class);
    fields.removeAll(List.of(StepField.SRC, StepField.CONFIDENCE, StepField.NOTES));
    for (var field : FieldValue.differing(old.terms(), step.terms(), fields)) {
      add(
          Kind.FIELD,
          step.id(),
          field.key(),
          FieldValue.of(old.terms(), field),
          FieldValue.of(step.terms(), field));
    }
    explained(step.id());
  }

  private void explained(String step) {
    for (var language : List.of("fr", "en")) {
      var said = was.wording(step, language).map(Wording::explanation).orElse(null);
      var says = is.wording(step, language).map(Wording::explanation).orElse(null);
      if (!Objects.equals(said, says)) {
        add(Kind.FIELD, step, "explanation_" + language, said, says);
      }
    }
  }

  private void documents() {
    for (var id : after.documents().keySet()) {
      if (!before.documents().containsKey(id)) {
        add(Kind.DOCUMENT_ADDED, id, "", null, after.documents().get(id));
      }
    }
    for (var id : before.documents().keySet()) {
      if (!after.documents().containsKey(id)) {
        add(Kind.DOCUMENT_REMOVED, id, "", before.documents().get(id), null);
      }
    }
  }

  private void authorities() {
    for (var id : after.authorities().keySet()) {
      if (!before.authorities().containsKey(id)) {
        add(Kind.AUTHORITY_ADDED, id, "", null, after.authorities().get(id));
      } else if (!Objects.equals(was.authorities().get(id), is.authorities().get(id))
          || !Objects.equals(before.authorities().get(id), after.authorities().get(id))) {
        var now = after.authorities().get(id);
        add(Kind.AUTHORITY_CHANGED, id, "", before.authorities().get(id), now);
      }
    }
    for (var id : before.authorities().keySet()) {
      if (!after.authorities().containsKey(id)) {
        add(Kind.AUTHORITY_REMOVED, id, "", before.authorities().get(id), null);
      }
    }
  }

  private void correlation() {
    var old = before.parameters().authorityCorrelation();
    var now = after.parameters().authorityCorrelation();
    if (old != now) {
      add(Kind.CORRELATION, "authority_correlation", "", old, now);
    }
  }

  private void add(Kind kind, String id, String field, @Nullable Object old, @Nullable Object now) {
    changes.add(new CatalogueChange(kind, id, field, old, now));
  }

  private static Map<String, Step> byId(Catalogue catalogue) {
    var steps = new LinkedHashMap<String, Step>();
    catalogue.steps().forEach(step -> steps.put(step.id(), step));
    return steps;
  }
}
