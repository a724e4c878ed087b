package fr.ancrage.settlement.web;

import fr.ancrage.catalogue.BaseCatalogues;
import fr.ancrage.catalogue.Draft;
import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Merge;
import fr.ancrage.catalogue.OverlayEdit;
import fr.ancrage.people.AccountId;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.LearnedDurations;
import fr.ancrage.planning.LearnedStep;
import fr.ancrage.planning.Step;
import fr.ancrage.settlement.Experience;
import fr.ancrage.settlement.Promises;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was learned from the territory's cases, and its adoption into the draft of its catalogue.
 */
@Component
class LearnedPages {
  private static final double SAME = 0.005;

  private final Experience experience;
  private final Promises promises;
  private final Drafts drafts;
  private final BaseCatalogues bases;
  private final Clock clock;

  LearnedPages(
      Experience experience, Promises promises, Drafts drafts, BaseCatalogues bases, Clock clock) {
    this.experience = experience;
    this.promises = promises;
    this.drafts = drafts;
    this.bases = bases;
    this.clock = clock;
  }

  /** What is learned is compared with the draft: that is where it is adopted. */
  private record Work(
      Draft draft,
      Catalogue base,
      Map<String, Step> merged,
      LearnedDurations learned,
      double with) {}

  LearnedPage page(Territory territory, Texts t) {
    var work = work(territory);
    var url = territory.url() + "/catalogue";
    var rows =
        work.learned.steps().stream()
            .filter(one -> work.merged.containsKey(one.step()))
            .map(one -> row(one, work, url, t))
            .toList();
    var moved = Math.abs(work.learned.authorityCorrelation() - work.with) > SAME;
    return new LearnedPage(
        url,
        url + "/durees",
        promises.hitRates().stream()
            .map(
                rate ->
                    t.get(
                        "settlement.learned.kept",
                        t.name("settlement.gate", rate.gate()),
                        rate.opened(),
                        rate.half(),
                        rate.nine()))
            .toList(),
        rows,
        moved && !rows.isEmpty()
            ? t.get(
                "settlement.learned.correlation", work.learned.authorityCorrelation(), work.with)
            : null,
        rows.stream().anyMatch(row -> row.proposed() != null && !row.adopted()));
  }

  private Work work(Territory territory) {
    var draft = drafts.of(territory.id());
    var base = bases.get(draft.base());
    var merged = Merge.of(base, draft.overlay(), draft.base());
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return new Work(
        draft,
        base,
        merged.steps().stream().collect(Collectors.toMap(Step::id, Function.identity())),
        experience.learned(base, today),
        merged.parameters().authorityCorrelation());
  }

  private static LearnedPage.Row row(LearnedStep one, Work work, String url, Texts t) {
    var now = step(work, one.step()).terms();
    var proposed = one.proposed();
    return new LearnedPage.Row(
        one.step(),
        t.language().equals("fr") || now.name().en() == null ? now.name().fr() : now.name().en(),
        url + "/demarches/" + one.step(),
        days(now.days(), t),
        t.get("settlement.learned.cases", one.ended(), one.running()),
        t.get("settlement.learned.here", one.p10(), one.p50(), one.p90()),
        proposed == null ? null : days(proposed, t),
        now.days().equals(proposed));
  }

  private static Step step(Work work, String id) {
    return java.util.Objects.requireNonNull(work.merged.get(id));
  }

  private static String days(Days days, Texts t) {
    return t.get("settlement.learned.days", days.min(), days.typical(), days.max());
  }

  /**
   * Writes the durations learned of these steps into the draft, and how much offices go together
   * when all are adopted.
   *
   * @param only the steps; null for all that are proposed
   * @return the version of the draft, or null when there was nothing to adopt
   */
  @Transactional
  public @Nullable Integer adopt(
      Territory territory, @Nullable Collection<String> only, AccountId by) {
    var work = work(territory);
    var edit = new OverlayEdit(work.draft.overlay());
    var adopted =
        work.learned.steps().stream()
            .filter(one -> one.proposed() != null && (only == null || only.contains(one.step())))
            .filter(one -> work.base.steps().stream().anyMatch(s -> s.id().equals(one.step())))
            .toList();
    for (var one : adopted) {
      var terms = step(work, one.step()).terms();
      edit.terms(
          work.base, one.step(), terms.lasting(java.util.Objects.requireNonNull(one.proposed())));
    }
    if (only == null) {
      edit.authorityCorrelation(Math.round(100 * work.learned.authorityCorrelation()) / 100.0);
    }
    return adopted.isEmpty() && only != null
        ? null
        : drafts.save(territory.id(), work.draft.with(edit.done()), by);
  }
}
