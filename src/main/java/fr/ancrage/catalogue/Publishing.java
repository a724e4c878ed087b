package fr.ancrage.catalogue;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes revisions: once there, a revision never changes, since cases are planned with it. */
@Service
public class Publishing {
  private final BaseCatalogues bases;
  private final RevisionStore revisions;
  private final Clock clock;

  Publishing(BaseCatalogues bases, RevisionStore revisions, Clock clock) {
    this.bases = bases;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** Publishes what a territory makes of a base, unless something in it must be mended first. */
  @Transactional
  public Publication publish(
      TerritoryId territory,
      String base,
      Overlay overlay,
      LocalDate inForceFrom,
      @Nullable String note,
      @Nullable AccountId by) {
    var findings = OverlayCheck.findings(bases.get(base), overlay);
    if (findings.stream().anyMatch(Finding::blocks)) {
      return new Publication.Refused(findings);
    }
    var number = revisions.last(territory) + 1;
    var revision = new Revision(number, base, overlay, inForceFrom, note, by, clock.instant());
    try {
      revisions.add(territory, revision);
    } catch (DuplicateKeyException atTheSameTime) {
      throw new StaleEdit("catalogue revision " + number);
    }
    return new Publication.Done(revision, findings);
  }
}
