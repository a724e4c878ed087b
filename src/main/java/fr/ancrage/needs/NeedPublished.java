package fr.ancrage.needs;

import fr.ancrage.shared.TerritoryId;

/** A need is open to be seen: declared, or taken up again. */
public record NeedPublished(TerritoryId territory, NeedId need) {}
