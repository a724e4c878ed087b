package fr.ancrage.site;

import fr.ancrage.settlement.AskedOffer;
import fr.ancrage.settlement.AskedOffers;
import fr.ancrage.territories.Territory;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the public form which offer somebody answers. */
@Component
class OffersAsked implements AskedOffers {
  private final PublicOffers offers;

  OffersAsked(PublicOffers offers) {
    this.offers = offers;
  }

  @Override
  public Optional<AskedOffer> find(Territory territory, UUID id) {
    return offers
        .find(territory, id)
        .map(
            one ->
                new AskedOffer(
                    one.id(),
                    one.title(),
                    one.organisation(),
                    territory.url() + "/offres/" + one.id(),
                    one.profession()));
  }
}
