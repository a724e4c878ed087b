package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.CatalogueChange;
import fr.ancrage.catalogue.Finding;
import fr.ancrage.catalogue.OverlayCheck;
import fr.ancrage.shared.Texts;
import java.util.List;
import java.util.Objects;

/** Changes and findings as sentences. */
final class ChangeWords {
  private final CatalogueWords before;
  private final CatalogueWords after;
  private final Texts t;

  ChangeWords(CatalogueWords before, CatalogueWords after, Texts t) {
    this.before = before;
    this.after = after;
    this.t = t;
  }

  List<ChangeLine> lines(List<CatalogueChange> changes) {
    return changes.stream().map(this::line).toList();
  }

  private ChangeLine line(CatalogueChange change) {
    return switch (change.kind()) {
      case STEP_ADDED ->
          new ChangeLine(after.step(change.id()), t.get("catalogue.change.step-added"));
      case STEP_REMOVED ->
          new ChangeLine(before.step(change.id()), t.get("catalogue.change.step-removed"));
      case STEP_HIDDEN ->
          new ChangeLine(after.step(change.id()), t.get("catalogue.change.step-hidden"));
      case STEP_SHOWN ->
          new ChangeLine(after.step(change.id()), t.get("catalogue.change.step-shown"));
      case FIELD ->
          new ChangeLine(
              after.step(change.id()),
              t.get(
                  "catalogue.change.field",
                  t.get("catalogue.field." + change.field()),
                  before.value(change.field(), change.before()),
                  after.value(change.field(), change.after())));
      case DOCUMENT_ADDED ->
          new ChangeLine(after.document(change.id()), t.get("catalogue.change.document-added"));
      case DOCUMENT_REMOVED ->
          new ChangeLine(before.document(change.id()), t.get("catalogue.change.document-removed"));
      case AUTHORITY_ADDED ->
          new ChangeLine(after.authority(change.id()), t.get("catalogue.change.authority-added"));
      case AUTHORITY_CHANGED ->
          new ChangeLine(after.authority(change.id()), t.get("catalogue.change.authority-changed"));
      case CORRELATION ->
          new ChangeLine(
              t.get("catalogue.change.correlation"),
              t.get(
                  "catalogue.change.correlation.moved",
                  Objects.requireNonNull(change.before()),
                  Objects.requireNonNull(change.after())));
      case AUTHORITY_REMOVED ->
          new ChangeLine(
              before.authority(change.id()), t.get("catalogue.change.authority-removed"));
    };
  }

  /** What is found, as it is said beside a field or in a list. */
  String finding(Finding finding) {
    var value =
        switch (finding.kind()) {
          case GATE_NEVER_REACHED -> t.get("settlement.gate." + finding.value());
          case DURATION_TOO_LONG -> String.valueOf(OverlayCheck.LONGEST_DAYS);
          case TRIGGER_NOT_BEFORE -> after.step(finding.value());
          case TRANSLATION_MISSING -> t.get("catalogue.field." + finding.field());
          default -> finding.value();
        };
    return t.get(
        "catalogue.finding." + finding.kind().name().toLowerCase(java.util.Locale.ROOT),
        value,
        after.steps(finding.related()));
  }

  /** The same, with the step it is about. */
  ChangeLine found(Finding finding) {
    var step = finding.step();
    return new ChangeLine(
        step == null ? t.get("catalogue.whole") : after.step(step), finding(finding));
  }
}
