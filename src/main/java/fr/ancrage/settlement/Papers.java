package fr.ancrage.settlement;

import fr.ancrage.documents.FileId;
import fr.ancrage.documents.Keeping;
import fr.ancrage.documents.NewFile;
import fr.ancrage.documents.Refusal;
import fr.ancrage.documents.Sightings;
import fr.ancrage.documents.Storage;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.StoredFile.Gone;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Audit;
import fr.ancrage.planning.DocumentType;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Store;
import fr.ancrage.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a dossier, as its plan asks for them and its catalogue lets them be kept. */
@Service
public class Papers {
  /** The part of the product that these files are for. */
  static final String MATTER = "settlement";

  private final Dossiers dossiers;
  private final Planners planners;
  private final StoredFiles files;
  private final Sightings sightings;
  private final Timeline timeline;
  private final Audit audit;
  private final Clock clock;

  Papers(
      Dossiers dossiers,
      Planners planners,
      StoredFiles files,
      Sightings sightings,
      Timeline timeline,
      Audit audit,
      Clock clock) {
    this.dossiers = dossiers;
    this.planners = planners;
    this.files = files;
    this.sightings = sightings;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who gives or shows something; without account, by name. */
  public record By(@Nullable AccountId account, String name) {}

  /** Every document that this plan names, in the order in which they are needed. */
  public List<Paper> of(DossierId id, Plan plan) {
    var dossier = dossiers.get(id);
    var person = dossier.person();
    var documents = planners.of(dossier).catalogue().documents();
    var given = files.of(MATTER, person);
    var seen = sightings.of(MATTER, person);
    var papers = new ArrayList<Paper>();
    for (var kind : kinds(plan).entrySet()) {
      var type = documents.get(kind.getKey());
      if (type == null) {
        continue;
      }
      var own = given.stream().filter(file -> file.kind().equals(type.id())).toList();
      papers.add(
          new Paper(
              type,
              kind.getValue().stream().map(StepPlan::id).toList(),
              kind.getValue().stream().filter(Papers::waits).map(StepPlan::id).toList(),
              own.stream().filter(file -> file.there(clock.instant())).toList(),
              own.stream()
                  .filter(file -> !file.there(clock.instant()))
                  .filter(file -> retired(file.goneBecause()))
                  .max(Comparator.comparing(StoredFile::storedAt))
                  .orElse(null),
              seen.stream().filter(one -> one.kind().equals(type.id())).toList()));
    }
    return papers;
  }

  /** What a document is called; of an unknown one, its id. */
  public String name(DossierId id, String kind) {
    var type = planners.of(dossiers.get(id)).catalogue().documents().get(kind);
    return type == null ? kind : type.name().fr();
  }

  /** Keeps a file that a step of this plan asks for, or says why not. */
  public Keeping keep(
      DossierId id,
      Plan plan,
      String kind,
      String name,
      InputStreamSource content,
      long bytes,
      By by) {
    var dossier = dossiers.get(id);
    var steps = kinds(plan).get(kind);
    var type = planners.of(dossier).catalogue().documents().get(kind);
    if (steps == null || type == null) {
      throw new NotFound(kind);
    }
    var storage = storage(type);
    if (storage != Storage.NEVER && over(dossier, steps, storage)) {
      return new Keeping.Refused(Refusal.OVER);
    }
    var file =
        new NewFile(
            dossier.territory(),
            MATTER,
            dossier.person(),
            kind,
            storage,
            name,
            by.account(),
            by.name());
    var kept = files.keep(file, content, bytes);
    if (kept instanceof Keeping.Kept(var one)) {
      audit.record(dossier.territory(), by.account(), MATTER, "give", "document", one.value());
      say(id, Entry.Kind.DOCUMENT_GIVEN, type, by);
    }
    return kept;
  }

  /** The older files of a kind give way to those kept now. */
  @Transactional
  public void replace(DossierId id, String kind, List<FileId> kept) {
    files.of(MATTER, dossiers.get(id).person()).stream()
        .filter(file -> file.kind().equals(kind) && file.there(clock.instant()))
        .filter(file -> !kept.contains(file.id()))
        .forEach(file -> files.remove(file, Gone.REPLACED));
  }

  /** Somebody has seen a document. */
  @Transactional
  public void seen(DossierId id, Plan plan, String kind, LocalDate on, By by) {
    var dossier = dossiers.get(id);
    var type = planners.of(dossier).catalogue().documents().get(kind);
    if (type == null || !kinds(plan).containsKey(kind)) {
      throw new NotFound(kind);
    }
    sightings.seen(
        dossier.territory(), MATTER, dossier.person(), kind, on, by.account(), by.name());
    say(id, Entry.Kind.DOCUMENT_SEEN, type, by);
  }

  /** It was said by mistake; or rightly after all. */
  @Transactional
  public void seen(DossierId id, UUID sighting, boolean stands) {
    var person = dossiers.get(id).person();
    if (stands) {
      sightings.restore(person, sighting);
    } else {
      sightings.takeBack(person, sighting);
    }
  }

  /** A file of this dossier that is to be had. */
  public StoredFile file(DossierId id, UUID file) {
    return files.get(MATTER, dossiers.get(id).person(), new FileId(file));
  }

  /** Gives a file another name. */
  @Transactional
  public void rename(StoredFile file, String name) {
    files.rename(file, name);
  }

  /** Takes a file away, which can be taken back for a quarter of an hour. */
  @Transactional
  public void remove(DossierId id, StoredFile file, @Nullable AccountId by) {
    files.remove(file, Gone.REMOVED);
    var territory = dossiers.get(id).territory();
    audit.record(territory, by, MATTER, "remove", "document", file.id().value());
  }

  /** Brings it back; false when it is too late. */
  @Transactional
  public boolean bringBack(DossierId id, UUID file) {
    return files.bringBack(MATTER, dossiers.get(id).person(), new FileId(file));
  }

  /** Documents of a plan with the steps that name them. */
  private static Map<String, List<StepPlan>> kinds(Plan plan) {
    var kinds = new LinkedHashMap<String, List<StepPlan>>();
    plan.steps().stream()
        .sorted(Comparator.comparing(Papers::start))
        .forEach(
            step ->
                step.terms()
                    .documents()
                    .forEach(
                        kind -> kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(step)));
    return kinds;
  }

  private static LocalDate start(StepPlan step) {
    return step.plannedStart() == null ? LocalDate.MAX : step.plannedStart();
  }

  /** Whether a step is still to be done. */
  static boolean waits(StepPlan step) {
    return step.state() != StepState.DONE && step.state() != StepState.REFUSED;
  }

  private static boolean over(Dossier dossier, List<StepPlan> steps, Storage storage) {
    return !dossier.stage().open()
        || (storage == Storage.TRANSIENT && steps.stream().noneMatch(Papers::waits));
  }

  private static boolean retired(@Nullable Gone because) {
    return because == Gone.DONE || because == Gone.CLOSED;
  }

  private static Storage storage(DocumentType type) {
    return switch (type.store()) {
      case OK -> Storage.OK;
      case TRANSIENT -> Storage.TRANSIENT;
      case NEVER -> Storage.NEVER;
    };
  }

  /**
   * Documents of work are named; others may tell of the family, which not every reader may know.
   */
  private void say(DossierId id, Entry.Kind kind, DocumentType type, By by) {
    var subject = type.store() == Store.OK ? type.id() : null;
    if (by.account() == null) {
      timeline.addBy(id, kind, subject, null, by.name(), Entry.Readers.PERSON);
    } else {
      timeline.add(id, kind, subject, null, by.account(), Entry.Readers.PERSON);
    }
  }
}
