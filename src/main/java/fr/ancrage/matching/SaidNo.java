package fr.ancrage.matching;

import fr.ancrage.shared.TerritoryId;
import org.jspecify.annotations.Nullable;

/** Implemented by the module above, which keeps who wants to hear no more of the territory. */
public interface SaidNo {
  /** Whether whoever is reached by one of these said no. */
  boolean holds(TerritoryId territory, @Nullable String email, @Nullable String phone);
}
