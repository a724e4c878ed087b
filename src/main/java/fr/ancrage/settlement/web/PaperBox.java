package fr.ancrage.settlement.web;

import java.util.List;
import java.util.Map;

/**
 * The documents of a dossier beside its plan.
 *
 * @param url of the page of all documents
 * @param carnetUrl of the plan on paper; empty for who may not have it
 * @param bring what must still be brought, the most pressing first
 * @param ofSteps by step, the documents it names
 */
public record PaperBox(
    String url,
    String carnetUrl,
    List<PaperRow> bring,
    int there,
    Map<String, List<PaperRow>> ofSteps) {

  /** The documents of a step. */
  public List<PaperRow> of(String step) {
    return ofSteps.getOrDefault(step, List.of());
  }
}
