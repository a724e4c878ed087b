package fr.ancrage.settlement;

import fr.ancrage.documents.Storage;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.StoredFile.Gone;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.planning.Plan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files go when their time is over, in the transaction of what ends it: passing ones with the last
 * step that needs them, all with the dossier. What is re-opened in time brings them back.
 */
@Component
class PaperRetention {
  /** After the end of a dossier, the person can still fetch what is theirs. */
  static final Duration FAREWELL = Duration.ofDays(30);

  private final Dossiers dossiers;
  private final Plans plans;
  private final StoredFiles files;
  private final Clock clock;

  PaperRetention(Dossiers dossiers, Plans plans, StoredFiles files, Clock clock) {
    this.dossiers = dossiers;
    this.plans = plans;
    this.files = files;
    this.clock = clock;
  }

  /** A step may have ended or begun anew; the plan is computed only when a file hangs on it. */
  @EventListener
  @Transactional
  public void on(DossierChanged changed) {
    var dossier = dossiers.get(changed.dossier());
    var passing =
        files.of(Papers.MATTER, dossier.person()).stream()
            .filter(file -> file.storage() == Storage.TRANSIENT && file.erasedAt() == null)
            .toList();
    if (!passing.isEmpty() && dossier.stage().open()) {
      var plan = plans.whole(dossier.id());
      passing.forEach(file -> follow(file, plan));
    }
  }

  /** The dossier ends, or goes on after all. */
  @EventListener
  @Transactional
  public void on(StageMoved moved) {
    var all = files.of(Papers.MATTER, dossiers.get(moved.dossier()).person());
    if (moved.stage().open()) {
      all.stream()
          .filter(file -> file.goneBecause() == Gone.CLOSED && file.erasedAt() == null)
          .forEach(file -> files.bringBack(Papers.MATTER, file.person(), file.id()));
    } else {
      close(all);
    }
  }

  private void close(List<StoredFile> all) {
    for (var file : all) {
      if (file.goneAt() == null) {
        var at = file.storage() == Storage.OK ? clock.instant().plus(FAREWELL) : clock.instant();
        files.removeAt(file, at, Gone.CLOSED);
      }
    }
  }

  private void follow(StoredFile file, Plan plan) {
    var asking =
        plan.steps().stream()
            .filter(step -> step.terms().documents().contains(file.kind()))
            .toList();
    var waiting = asking.stream().anyMatch(Papers::waits);
    if (file.goneAt() == null && !asking.isEmpty() && !waiting) {
      files.remove(file, Gone.DONE);
    } else if (file.goneBecause() == Gone.DONE && waiting) {
      files.bringBack(Papers.MATTER, file.person(), file.id());
    }
  }
}
