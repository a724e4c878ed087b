package fr.ancrage.site;

import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.Needs;
import fr.ancrage.settlement.AskedOffer;
import fr.ancrage.settlement.AskedOffers;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the public form which offer somebody answers. */
@Component
class OffersAsked implements AskedOffers {
  private final PublicOffers offers;
  private final Needs needs;

  OffersAsked(PublicOffers offers, Needs needs) {
    this.offers = offers;
    this.needs = needs;
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
                    one.overAt() == null ? seeks(one.id()) : null,
                    territory.url() + "/offres/" + one.id(),
                    one.profession(),
                    one.speciality()));
  }

  private @Nullable OrganisationId seeks(UUID need) {
    return needs.find(new NeedId(need)).map(one -> one.terms().organisation()).orElse(null);
  }
}
