package fr.ancrage.needs;

import fr.ancrage.shared.sheet.SheetColumns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What free words of a list say of contracts, urgency and reasons. */
final class NeedWordsRead {
  private NeedWordsRead() {}

  static @Nullable Contract contract(String typed) {
    var text = SheetColumns.plain(typed);
    if (text.matches(".*\\b(remplacement|rempla|locum|vacation)s?\\b.*")) {
      return Contract.LOCUM;
    }
    if (text.matches(".*\\b(cdi|permanent|duree indeterminee)\\b.*")) {
      return Contract.PERMANENT;
    }
    if (text.matches(".*\\b(cdd|contractuel|duree determinee|interim|fixed)\\b.*")) {
      return Contract.FIXED_TERM;
    }
    if (text.matches(
        ".*\\b(titulaire|fph|mutation|detachement|fonction publique|stagiaire)\\b.*")) {
      return Contract.CIVIL_SERVANT;
    }
    if (text.matches(".*\\b(collaborat\\w*|associat\\w*)\\b.*")) {
      return Contract.ASSOCIATE;
    }
    if (text.matches(".*\\b(reprise|succession|cession)\\b.*")) {
      return Contract.TAKEOVER;
    }
    if (text.matches(".*\\b(liberal|liberale|installation)\\b.*")) {
      return Contract.SELF_EMPLOYED;
    }
    return text.matches(".*\\b(apprenti\\w*|alternan\\w*)\\b.*") ? Contract.APPRENTICE : null;
  }

  static Urgency urgency(String typed, String from, @Nullable LocalDate day, LocalDate today) {
    var text = SheetColumns.plain(typed);
    if (text.matches(
        "(oui|x|1|haute?|fort\\w*|urgent\\w*|tres .*|immediat\\w*|\\+\\+.*|now|high|p1).*")) {
      return Urgency.NOW;
    }
    if (text.matches("(3|faible|basse?|a prevoir|non|low|p3).*")) {
      return Urgency.PLANNED;
    }
    if (!text.isBlank()) {
      return Urgency.SOON;
    }
    if (day == null) {
      return from.isBlank() ? Urgency.SOON : Urgency.NOW;
    }
    return day.isAfter(today.plusMonths(3)) ? Urgency.PLANNED : Urgency.SOON;
  }

  static @Nullable Why why(String typed) {
    var text = SheetColumns.plain(typed);
    if (text.matches(".*(retraite|depart|demission|mutation|leaves).*")) {
      return Why.DEPARTURE;
    }
    if (text.matches(".*(creation|ouverture|extension|renfort|new post).*")) {
      return Why.CREATION;
    }
    if (text.matches(".*(maternite|maladie|conge|arret|formation|absence|remplac|leave).*")) {
      return Why.LEAVE;
    }
    return text.matches(".*(vacant|vacance).*") ? Why.VACANT : null;
  }

  static boolean yes(String typed) {
    return SheetColumns.plain(typed)
        .matches("(oui|x|yes|1|possible|propose|studio|appart|chambre|maison).*");
  }
}
