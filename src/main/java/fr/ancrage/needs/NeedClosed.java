package fr.ancrage.needs;

import fr.ancrage.shared.TerritoryId;

/** Nobody is sought for it any more. */
public record NeedClosed(TerritoryId territory, NeedId need) {}
