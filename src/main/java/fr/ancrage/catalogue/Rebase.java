package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A territory's overlay over a newer base: what merges by itself, and what somebody must settle.
 */
public final class Rebase {
  private Rebase() {}

  /** Without what the newer base already says, and without hiding steps that it no longer has. */
  public static Overlay lean(Catalogue newer, Overlay overlay) {
    var edit = new OverlayEdit(overlay);
    overlay
        .changes()
        .forEach(
            (id, change) ->
                step(newer, id)
                    .ifPresent(step -> edit.terms(newer, id, change.applyTo(step.terms()))));
    overlay.hidden().stream().filter(id -> step(newer, id).isEmpty()).forEach(edit::show);
    return edit.done();
  }

  /** What was changed on both sides, and what is gone though the territory works with it. */
  public static List<Conflict> conflicts(Catalogue former, Catalogue newer, Overlay overlay) {
    var conflicts = new ArrayList<Conflict>();
    var steps = new LinkedHashSet<>(overlay.changes().keySet());
    overlay.words().keySet().stream().filter(id -> overlay.own(id).isEmpty()).forEach(steps::add);
    steps.addAll(named(overlay, StepField.AFTER));
    for (var id : steps) {
      if (overlay.own(id).isPresent()) {
        continue;
      }
      var theirs = step(newer, id);
      if (theirs.isEmpty()) {
        step(former, id).ifPresent(was -> conflicts.add(gone(Conflict.Kind.STEP_GONE, id, was)));
        continue;
      }
      var change = overlay.changes().get(id);
      if (change != null) {
        step(former, id).ifPresent(was -> fields(was, theirs.get(), change, conflicts));
      }
    }
    for (var id : named(overlay, StepField.DOCUMENTS)) {
      if (!newer.documents().containsKey(id) && !overlay.documents().containsKey(id)) {
        conflicts.add(gone(Conflict.Kind.DOCUMENT_GONE, id, former.documents().get(id)));
      }
    }
    for (var id : named(overlay, StepField.AUTHORITY)) {
      if (!newer.authorities().containsKey(id) && !overlay.authorities().containsKey(id)) {
        conflicts.add(gone(Conflict.Kind.AUTHORITY_GONE, id, former.authorities().get(id)));
      }
    }
    return conflicts;
  }

  /** The overlay once one conflict is settled: the territory's version, or the newer base's. */
  public static Overlay settle(
      Catalogue former, Catalogue newer, Overlay overlay, Conflict conflict, boolean mine) {
    var edit = new OverlayEdit(overlay);
    var id = conflict.id();
    return switch (conflict.kind()) {
      case FIELD ->
          mine
              ? overlay
              : edit.without(id, Keyed.find(StepField.class, conflict.field()).orElseThrow())
                  .done();
      case STEP_GONE ->
          mine
              ? asOwn(step(former, id).orElseThrow(), overlay, edit).done()
              : edit.asInBase(id).dropped(StepField.AFTER, id).done();
      case DOCUMENT_GONE ->
          mine
              ? edit.document(Objects.requireNonNull(former.documents().get(id))).done()
              : edit.dropped(StepField.DOCUMENTS, id).done();
      case AUTHORITY_GONE ->
          mine
              ? edit.authority(
                      id,
                      new OwnAuthority(
                          former.authorities().getOrDefault(id, id), null, null, null, null))
                  .done()
              : edit.withoutAuthority(newer, id).done();
    };
  }

  /** The step that the base gave up goes on as the territory's own, under the same id. */
  private static OverlayEdit asOwn(Step was, Overlay overlay, OverlayEdit edit) {
    var change = overlay.changes().get(was.id());
    var terms = change == null ? was.terms() : change.applyTo(was.terms());
    var said = overlay.words().getOrDefault(was.id(), java.util.Map.of());
    var fr = said.getOrDefault("fr", new Wording(null, null));
    var en = said.getOrDefault("en", new Wording(null, null));
    return edit.asInBase(was.id())
        .own(new OwnStep(was.id(), was.appliesWhen(), terms))
        .words(was.id(), said)
        .words(
            was.id(),
            java.util.Map.of(
                "fr",
                new Wording(fr.name() == null ? terms.name().fr() : fr.name(), fr.explanation()),
                "en",
                new Wording(en.name() == null ? terms.name().en() : en.name(), en.explanation())));
  }

  private static void fields(Step was, Step theirs, StepChange change, List<Conflict> conflicts) {
    for (var field : FieldValue.EDITABLE.stream().sorted().toList()) {
      var before = FieldValue.of(was.terms(), field);
      var after = FieldValue.of(theirs.terms(), field);
      var mine = FieldValue.of(change.values(), field);
      if (change.fields().contains(field)
          && !Objects.equals(before, after)
          && !Objects.equals(mine, after)) {
        conflicts.add(
            new Conflict(Conflict.Kind.FIELD, was.id(), field.key(), before, mine, after));
      }
    }
  }

  private static Conflict gone(
      Conflict.Kind kind, String id, @org.jspecify.annotations.Nullable Object was) {
    return new Conflict(kind, id, "", was, null, null);
  }

  /** What the overlay itself names in that field. */
  private static Set<String> named(Overlay overlay, StepField field) {
    var named = new LinkedHashSet<String>();
    overlay
        .changes()
        .values()
        .forEach(
            change -> {
              if (change.fields().contains(field)) {
                add(named, FieldValue.of(change.values(), field));
              }
            });
    overlay.steps().forEach(own -> add(named, FieldValue.of(own.terms(), field)));
    return named;
  }

  private static void add(Set<String> named, @org.jspecify.annotations.Nullable Object value) {
    if (value instanceof List<?> several) {
      several.forEach(one -> named.add(one.toString()));
    } else if (value != null) {
      named.add(value.toString());
    }
  }

  private static Optional<Step> step(Catalogue catalogue, String id) {
    return catalogue.steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }
}
