package fr.ancrage.needs;

import fr.ancrage.shared.TerritoryId;

/** What is said of an open need has changed, or how fresh it is. */
public record NeedChanged(TerritoryId territory, NeedId need) {}
