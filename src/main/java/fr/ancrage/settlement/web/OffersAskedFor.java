package fr.ancrage.settlement.web;

import fr.ancrage.settlement.AskedOffer;
import fr.ancrage.settlement.AskedOffers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which offer an address names, if any. */
@Component
class OffersAskedFor {
  private final ObjectProvider<AskedOffers> offers;

  OffersAskedFor(ObjectProvider<AskedOffers> offers) {
    this.offers = offers;
  }

  @Nullable AskedOffer find(Territory territory, @Nullable String typed) {
    var known = offers.getIfAvailable();
    if (known == null || typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return known.find(territory, Ids.parse(typed)).orElse(null);
    } catch (NotFound noId) {
      return null;
    }
  }
}
