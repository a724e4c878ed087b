package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.PageLinks;
import java.util.List;

/**
 * Open cases, and what another catalogue would change in each.
 *
 * @param draft whether it is the draft that is tried, not the catalogue in force that is proposed
 * @param broken whether the draft cannot be planned with
 */
public record CatalogueCasesPage(
    String catalogueUrl,
    String url,
    boolean draft,
    boolean broken,
    int total,
    List<Case> cases,
    PageLinks pages) {
  /** One case. */
  public record Case(String id, String name, String url, String version, ChangeRow moved) {}
}
