package fr.ancrage.settlement.web;

import fr.ancrage.settlement.DossierId;
import fr.ancrage.territories.Territory;

/** Where an act on a case was made, and the reader goes back to. */
enum Return {
  CASE,
  DAY,
  BOARD;

  static Return of(String typed) {
    return switch (typed) {
      case "journee" -> DAY;
      case "tableau" -> BOARD;
      default -> CASE;
    };
  }

  /** The address; the query of the day and of the board says whose they are. */
  String url(Territory territory, DossierId dossier, String whose) {
    var query = whose.equals("moi") || whose.equals("tous") ? "?qui=" + whose : "";
    return switch (this) {
      case CASE -> DossierPages.url(territory, dossier);
      case DAY -> territory.url() + "/journee" + query;
      case BOARD -> territory.url() + "/tableau" + query;
    };
  }
}
