package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Links;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import org.springframework.stereotype.Component;

/** Opens what a link without account gives; looking changes nothing. */
@Component
class OpenShare {
  private final Links links;
  private final Shares shares;

  OpenShare(Links links, Shares shares) {
    this.links = links;
    this.shares = shares;
  }

  /** What the link gives: 404 for one that nobody made, 410 for one that is over. */
  Share of(String token, Share.Kind kind) {
    return shares.get(links.require(token, Share.purpose(kind)).object());
  }

  /** Somebody acted by it. */
  void used(Share share) {
    shares.used(share);
  }
}
