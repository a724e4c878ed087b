package fr.ancrage.settlement.web;

import fr.ancrage.people.Persons;
import fr.ancrage.planning.Plan;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Paper;
import fr.ancrage.settlement.Papers;
import fr.ancrage.settlement.Plans;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the pages of documents show, at the reader's side of the wall. */
@Component
class PapersPages {
  /** Who reads: on which side of the wall, and what they may do. */
  enum Reader {
    /** The person: their own. */
    PERSON,
    /** Who accompanies them. */
    CONCIERGE,
    /** Who steers, and sees what work asks for. */
    COORDINATOR;

    boolean whole() {
      return this != COORDINATOR;
    }
  }

  private final Papers papers;
  private final Plans plans;
  private final PlanViews views;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Clock clock;

  PapersPages(
      Papers papers,
      Plans plans,
      PlanViews views,
      Dossiers dossiers,
      Persons persons,
      Clock clock) {
    this.papers = papers;
    this.plans = plans;
    this.views = views;
    this.dossiers = dossiers;
    this.persons = persons;
    this.clock = clock;
  }

  /** The plan whose documents this reader sees. */
  Plan plan(DossierId id, Reader reader) {
    return reader.whole() ? plans.whole(id) : plans.work(id);
  }

  /** The page; {@code back} is that of the dossier or of the person. */
  PapersPage page(
      Territory territory, DossierId id, Reader reader, String back, Given given, Texts t) {
    var dossier = dossiers.get(id);
    var plan = plan(id, reader);
    var rows = rows(territory, dossier, reader, back + "/documents", t).of(papers.of(id, plan));
    var open = dossier.stage().open();
    return new PapersPage(
        back + "/documents",
        back,
        persons.get(dossier.person()).name(),
        reader.whole() && open,
        reader == Reader.CONCIERGE && open,
        today(territory).toString(),
        open ? null : t.get("documents.closed"),
        rows.stream().filter(PaperRow::toBring).toList(),
        rows.stream().filter(row -> !row.files().isEmpty() || !row.seen().isEmpty()).toList(),
        rows.stream()
            .filter(row -> !row.toBring() && row.files().isEmpty() && row.seen().isEmpty())
            .toList(),
        given.kind(),
        given.refused());
  }

  /** The documents beside a plan that was computed already. */
  PaperBox box(Territory territory, DossierId id, Plan plan, Reader reader, String back, Texts t) {
    var known = papers.of(id, plan);
    var dossier = dossiers.get(id);
    var rows = rows(territory, dossier, reader, back + "/documents", t).of(known);
    var ofSteps = new HashMap<String, List<PaperRow>>();
    for (var i = 0; i < known.size(); i++) {
      for (var step : known.get(i).steps()) {
        ofSteps.computeIfAbsent(step, _ -> new ArrayList<>()).add(rows.get(i));
      }
    }
    return new PaperBox(
        back + "/documents",
        reader.whole() ? back + "/carnet" : "",
        rows.stream().filter(PaperRow::toBring).toList(),
        (int) known.stream().filter(PapersPages::got).count(),
        Map.copyOf(ofSteps));
  }

  /** What became of files that were just sent. */
  record Given(@Nullable String kind, int kept, List<String> refused) {
    static Given nothing() {
      return new Given(null, 0, List.of());
    }
  }

  private static boolean got(Paper paper) {
    return paper.state() == Paper.State.THERE || paper.state() == Paper.State.SEEN;
  }

  private PaperRows rows(Territory territory, Dossier dossier, Reader reader, String url, Texts t) {
    var today = today(territory);
    return new PaperRows(
        views.words(dossier, t, today),
        t,
        territory,
        today,
        url,
        reader.whole() ? PaperRows.Opens.ALL : PaperRows.Opens.TITLES);
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
