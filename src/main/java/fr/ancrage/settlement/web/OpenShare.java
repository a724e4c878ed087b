package fr.ancrage.settlement.web;

import fr.ancrage.messaging.LinkOver;
import fr.ancrage.messaging.Links;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.NotFound;
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
    return switch (links.open(token, Share.purpose(kind))) {
      case Links.Opened.Good good -> shares.get(good.link().object());
      case Links.Opened.Over _ -> throw new LinkOver(LinkOver.Reason.EXPIRED);
      case Links.Opened.Unknown _ -> throw new NotFound("link");
    };
  }

  /** Somebody acted by it. */
  void used(Share share) {
    shares.used(share);
  }
}
