package fr.ancrage.settlement.web;

import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The links in force in a case; a coordinator sees those to the employer only. */
@Component
class ShareRows {
  private final Shares shares;

  ShareRows(Shares shares) {
    this.shares = shares;
  }

  List<DossierPage.ShareRow> rows(
      DossierId id, boolean concierge, String url, PlanWords words, Texts t, Territory territory) {
    return shares.of(id).stream()
        .filter(share -> concierge || share.kind() == Share.Kind.EMPLOYER)
        .map(share -> row(share, url, words, t, territory))
        .toList();
  }

  /** Whether the person has no link to their page yet. */
  boolean unsent(DossierId id) {
    return shares.of(id).stream().noneMatch(share -> share.kind() == Share.Kind.PERSON);
  }

  private static DossierPage.ShareRow row(
      Share share, String url, PlanWords words, Texts t, Territory territory) {
    var used = share.lastUsedAt();
    @Nullable String step = share.step();
    return new DossierPage.ShareRow(
        share.id().toString(),
        share.name(),
        step == null ? t.name("settlement.share", share.kind()) : words.step(step),
        used == null
            ? t.get("settlement.share.unused")
            : t.get("settlement.share.used", t.date(used.atZone(territory.zone()).toLocalDate())),
        url + "/partages/" + share.id() + "/retrait");
  }
}
