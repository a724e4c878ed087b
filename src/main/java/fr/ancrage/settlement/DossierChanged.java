package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * Something that its plan depends on has changed.
 *
 * @param by who changed it; null for who came by a link, and when only a day went by
 * @param byName their name, when they have no account
 */
public record DossierChanged(
    TerritoryId territory, DossierId dossier, @Nullable AccountId by, @Nullable String byName) {

  /** Nobody did anything: a day went by. */
  static DossierChanged byTime(TerritoryId territory, DossierId dossier) {
    return new DossierChanged(territory, dossier, null, null);
  }
}
