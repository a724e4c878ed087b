package fr.ancrage.settlement;

import fr.ancrage.territories.Territory;
import java.util.Optional;
import java.util.UUID;

/** Implemented by the module above, which publishes offers. */
public interface AskedOffers {
  /** The offer of this id, even when it is over meanwhile. */
  Optional<AskedOffer> find(Territory territory, UUID id);
}
