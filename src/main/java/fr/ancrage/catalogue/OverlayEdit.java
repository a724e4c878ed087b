package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.DocumentType;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Acts on an overlay; what is typed back to the base's value is no change any more. */
public final class OverlayEdit {
  private LinkedHashMap<String, StepChange> changes;
  private final TreeSet<String> hidden;
  private List<OwnStep> steps;
  private final LinkedHashMap<String, Map<String, Wording>> words;
  private final LinkedHashMap<String, DocumentType> documents;
  private final LinkedHashMap<String, OwnAuthority> authorities;
  private @Nullable Double authorityCorrelation;

  /** Starts from an overlay, which stays as it is. */
  public OverlayEdit(Overlay from) {
    changes = new LinkedHashMap<>(from.changes());
    hidden = new TreeSet<>(from.hidden());
    steps = new ArrayList<>(from.steps());
    words = new LinkedHashMap<>(from.words());
    documents = new LinkedHashMap<>(from.documents());
    authorities = new LinkedHashMap<>(from.authorities());
    authorityCorrelation = from.authorityCorrelation();
  }

  /** What came of it. */
  public Overlay done() {
    return new Overlay(changes, hidden, steps, words, documents, authorities, authorityCorrelation);
  }

  /** How much the steps of one authority go together here; null as the base says. */
  public OverlayEdit authorityCorrelation(@Nullable Double learned) {
    authorityCorrelation = learned;
    return this;
  }

  /** These terms for a step of the base: the fields that differ are changed, the others not. */
  public OverlayEdit terms(Catalogue base, String step, StepTerms wanted) {
    var terms =
        base.steps().stream().filter(one -> one.id().equals(step)).findFirst().orElseThrow();
    var fields = FieldValue.differing(terms.terms(), wanted, FieldValue.EDITABLE);
    if (fields.isEmpty()) {
      changes.remove(step);
    } else {
      changes.put(step, new StepChange(fields, wanted));
    }
    return this;
  }

  /** A field is the base's again. */
  public OverlayEdit without(String step, StepField field) {
    var change = changes.get(step);
    if (change != null) {
      var fields = EnumSet.copyOf(change.fields());
      fields.remove(field);
      if (fields.isEmpty()) {
        changes.remove(step);
      } else {
        changes.put(step, new StepChange(fields, change.values()));
      }
    }
    return this;
  }

  /** The territory's words; a language in which it says nothing is left out. */
  public OverlayEdit words(String step, Map<String, Wording> said) {
    var own = new LinkedHashMap<String, Wording>(words.getOrDefault(step, Map.of()));
    own.putAll(said);
    own.values().removeIf(Wording::empty);
    if (own.isEmpty()) {
      words.remove(step);
    } else {
      words.put(step, Map.copyOf(own));
    }
    return this;
  }

  /** A step of the base is asked of nobody. */
  public OverlayEdit hide(String step) {
    hidden.add(step);
    return this;
  }

  /** It is asked again. */
  public OverlayEdit show(String step) {
    hidden.remove(step);
    return this;
  }

  /** A step is as in the base again; an own one is gone, and nobody waits for it. */
  public OverlayEdit asInBase(String step) {
    changes.remove(step);
    hidden.remove(step);
    words.remove(step);
    if (steps.removeIf(one -> one.id().equals(step))) {
      new References(changes, steps).drop(StepField.AFTER, step);
    }
    return this;
  }

  /** Adds an own step, or replaces it. */
  public OverlayEdit own(OwnStep step) {
    var all = new ArrayList<OwnStep>();
    var found = false;
    for (var one : steps) {
      found |= one.id().equals(step.id());
      all.add(one.id().equals(step.id()) ? step : one);
    }
    if (!found) {
      all.add(step);
    }
    steps = all;
    return this;
  }

  /** Adds an own document, or replaces it. */
  public OverlayEdit document(DocumentType document) {
    documents.put(document.id(), document);
    return this;
  }

  /** Drops an own document, from the steps as well. */
  public OverlayEdit withoutDocument(String id) {
    documents.remove(id);
    new References(changes, steps).drop(StepField.DOCUMENTS, id);
    return this;
  }

  /** Adds an own office, or says how one of the base is called and reached here. */
  public OverlayEdit authority(String id, OwnAuthority authority) {
    authorities.put(id, authority);
    return this;
  }

  /** Drops what is said of an office. Own steps that named it name another one. */
  public OverlayEdit withoutAuthority(Catalogue base, String id) {
    authorities.remove(id);
    if (!base.authorities().containsKey(id)) {
      new References(changes, steps).office(id, base.authorities().keySet().iterator().next());
    }
    return this;
  }

  /** Nobody waits for a step, or needs a document, that is gone. */
  OverlayEdit dropped(StepField field, String id) {
    new References(changes, steps).drop(field, id);
    return this;
  }
}
