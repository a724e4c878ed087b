package fr.ancrage.settlement.web;

import fr.ancrage.documents.StoredFile;
import fr.ancrage.planning.Store;
import fr.ancrage.settlement.Paper;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents in words, for one reader.
 *
 * @param url of the page of all documents, below which each file has its address
 * @param opens which of them the reader may open
 */
record PaperRows(
    PlanWords words, Texts t, Territory territory, LocalDate today, String url, Opens opens) {
  private static final long MEGABYTE = 1024 * 1024;
  private static final int NAMED = 2;

  /** Who may open what. */
  enum Opens {
    /** The person, and the concierge who accompanies them. */
    ALL,
    /** Who recruits: titles and diplomas, nothing that tells of identity or family. */
    TITLES
  }

  List<PaperRow> of(List<Paper> papers) {
    return papers.stream().map(this::row).toList();
  }

  private PaperRow row(Paper paper) {
    var type = paper.type();
    return new PaperRow(
        type.id(),
        type.name().fr(),
        words.document(type.id()).gloss(),
        tone(paper.state()),
        t.name("documents.state", paper.state()),
        wanted(paper),
        kept(paper),
        removed(paper.removed()),
        paper.toBring(),
        type.store() != Store.NEVER && (type.store() == Store.OK || !paper.open().isEmpty()),
        type.store() == Store.NEVER,
        paper.files().stream().map(file -> kept(file, type.store())).toList(),
        paper.sightings().stream()
            .map(
                one ->
                    new PaperRow.Seen(
                        one.id().toString(),
                        t.get("documents.seen", t.date(one.seenOn()), one.seenByName())))
            .toList());
  }

  private String wanted(Paper paper) {
    var steps = paper.open().isEmpty() ? paper.steps() : paper.open();
    return t.get(
        paper.open().isEmpty() ? "documents.was-wanted" : "documents.wanted",
        steps.stream().limit(NAMED).map(words::step).collect(Collectors.joining(" · "))
            + (steps.size() <= NAMED
                ? ""
                : " " + t.get("documents.box.more", steps.size() - NAMED)));
  }

  private String kept(Paper paper) {
    var type = paper.type();
    return switch (type.store()) {
      case OK -> t.get("documents.kept.ok");
      case TRANSIENT ->
          paper.open().isEmpty()
              ? t.get("documents.kept.over")
              : t.get("documents.kept.transient", words.step(paper.open().getLast()));
      case NEVER ->
          t.find("documents.never." + type.id()).orElseGet(() -> t.get("documents.never"));
    };
  }

  private @Nullable String removed(@Nullable StoredFile file) {
    return file == null || file.goneAt() == null
        ? null
        : t.get("documents.removed", day(file.goneAt()));
  }

  private PaperRow.Kept kept(StoredFile file, Store store) {
    var about = t.get("documents.about", size(file), day(file.storedAt()), file.storedByName());
    return new PaperRow.Kept(
        file.id().toString(),
        file.name(),
        file.goneAt() == null
            ? about
            : about + " · " + t.get("documents.until", day(file.goneAt())),
        opens == Opens.ALL || store == Store.OK ? url + "/" + file.id() : null);
  }

  private String size(StoredFile file) {
    return file.bytes() < MEGABYTE
        ? t.get("documents.size.kb", Math.max(1, file.bytes() / 1024))
        : t.get("documents.size.mb", file.bytes() / (double) MEGABYTE);
  }

  private String day(Instant instant) {
    return t.near(LocalDate.ofInstant(instant, territory.zone()), today);
  }

  private static Tone tone(Paper.State state) {
    return switch (state) {
      case THERE, SEEN -> Tone.DONE;
      case MISSING -> Tone.WAITING;
      case AGAIN -> Tone.HOLDS;
      case OVER -> Tone.NEUTRAL;
    };
  }
}
