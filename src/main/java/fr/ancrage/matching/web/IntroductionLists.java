package fr.ancrage.matching.web;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.finding.IntroductionQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads what the list and the board of introductions show. */
@Component
class IntroductionLists {
  private static final Map<String, Predicate<IntroductionState>> VIEWS =
      Map.of(
          "",
          IntroductionState::open,
          "tableau",
          IntroductionState::open,
          "abouties",
          one -> one == IntroductionState.HANDED_OVER,
          "closes",
          one -> one == IntroductionState.REFUSED);
  private static final List<String> ORDER = List.of("", "tableau", "abouties", "closes");

  private final IntroductionQuery query;
  private final Fits fits;
  private final Clock clock;

  IntroductionLists(IntroductionQuery query, Fits fits, Clock clock) {
    this.query = query;
    this.fits = fits;
    this.clock = clock;
  }

  IntroductionListPage page(
      Territory territory, MyRoles roles, String wanted, Concerned concerned, Texts t) {
    var view = VIEWS.containsKey(wanted) ? wanted : "";
    var sight = Sight.of(roles);
    var url = territory.url() + "/mises-en-relation";
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var counts = query.counts(sight);
    var shown = VIEWS.getOrDefault(view, IntroductionState::open);
    var found = query.all(sight, Arrays.stream(IntroductionState.values()).filter(shown).toList());
    found.forEach(one -> concerned.person(one.person().value()));
    var names = fits.names();
    var board = view.equals("tableau");
    return new IntroductionListPage(
        url,
        t.get("matching.introductions.lead", many(counts, VIEWS.getOrDefault("", one -> true))),
        ORDER.stream()
            .map(
                one ->
                    new FilterChip(
                        t.get("matching.view." + (one.isEmpty() ? "open" : one)),
                        one.isEmpty() ? url : url + "?vue=" + one,
                        many(counts, VIEWS.getOrDefault(one, state -> true)),
                        one.equals(view)))
            .toList(),
        board ? List.of() : rows(found, sight, url, names, today, t),
        board ? columns(found, sight, url, names, today, t) : List.of(),
        sight.everybody() ? fairness(names) : List.of());
  }

  private static long many(
      Map<IntroductionState, Long> counts, Predicate<IntroductionState> wanted) {
    return counts.entrySet().stream()
        .filter(one -> wanted.test(one.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static List<IntroductionListPage.Row> rows(
      List<IntroductionQuery.Row> found,
      Sight sight,
      String url,
      Map<OrganisationId, String> names,
      LocalDate today,
      Texts t) {
    return found.stream()
        .map(
            one ->
                IntroductionWords.row(
                    one, url, sight.everybody() ? names.get(one.organisation()) : null, today, t))
        .toList();
  }

  private static List<IntroductionListPage.Column> columns(
      List<IntroductionQuery.Row> found,
      Sight sight,
      String url,
      Map<OrganisationId, String> names,
      LocalDate today,
      Texts t) {
    var columns = new ArrayList<IntroductionListPage.Column>();
    for (var state : IntroductionState.values()) {
      if (state.open()) {
        var here = found.stream().filter(one -> one.state() == state).toList();
        columns.add(
            new IntroductionListPage.Column(
                t.name("matching.state", state), rows(here, sight, url, names, today, t)));
      }
    }
    return columns;
  }

  private List<IntroductionListPage.Fair> fairness(Map<OrganisationId, String> names) {
    var counts = query.fairness();
    return names.entrySet().stream()
        .map(
            one -> {
              var own = counts.stream().filter(c -> c.organisation().equals(one.getKey())).toList();
              return new IntroductionListPage.Fair(
                  one.getValue(),
                  sum(own, state -> true),
                  sum(own, IntroductionState::open),
                  sum(own, state -> state == IntroductionState.HANDED_OVER),
                  sum(own, state -> state == IntroductionState.REFUSED));
            })
        .sorted(
            Comparator.comparingLong(IntroductionListPage.Fair::all)
                .reversed()
                .thenComparing(IntroductionListPage.Fair::name))
        .toList();
  }

  private static long sum(
      List<IntroductionQuery.Count> counts, Predicate<IntroductionState> wanted) {
    return counts.stream()
        .filter(one -> wanted.test(one.state()))
        .mapToLong(IntroductionQuery.Count::many)
        .sum();
  }
}
