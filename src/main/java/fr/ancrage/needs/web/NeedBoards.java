package fr.ancrage.needs.web;

import fr.ancrage.needs.web.NeedBoardPage.Bar;
import fr.ancrage.needs.web.NeedBoardPage.Line;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board of needs in words, numbers and pictures. */
@Component
class NeedBoards {
  /** Fewer departures than this are not told. */
  static final int TOLD = 3;

  private static final int MOST_BARS = 10;
  private static final int BAR = 560;

  private final NeedBoardQuery query;
  private final Professions professions;
  private final NeedMaps maps;
  private final Clock clock;

  NeedBoards(NeedBoardQuery query, Professions professions, NeedMaps maps, Clock clock) {
    this.query = query;
    this.professions = professions;
    this.maps = maps;
    this.clock = clock;
  }

  NeedBoardPage page(Territory territory, @Nullable String profession, MyRoles roles, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var all = query.cells();
    var departures = query.departures(today);
    var told = new TreeMap<>(departures);
    told.values().removeIf(many -> many < TOLD);
    var shown =
        all.stream()
            .filter(one -> profession == null || one.profession().equals(profession))
            .toList();
    var url = territory.url() + "/besoins/tableau";
    var lines = lines(territory, all, told, today, t);
    var map = maps.draw(territory, shown);
    var posts = all.stream().mapToInt(NeedBoardQuery.Cell::posts).sum();
    return new NeedBoardPage(
        NeedTabs.of(territory, roles, "/besoins/tableau", t),
        url,
        url + "/export.xlsx",
        t.get("needs.board.lead", posts, lines.size(), communes(all).size()),
        finding(lines, posts, t),
        map.isEmpty() || map.getFirst().posts() == 0
            ? t.get("needs.board.placing.none")
            : t.get(
                "needs.board.placing",
                map.getFirst().name(),
                map.getFirst().posts(),
                shown.stream().mapToInt(NeedBoardQuery.Cell::posts).sum()),
        t.get("needs.board.source", t.date(today)),
        professions.all().stream()
            .filter(one -> all.stream().anyMatch(cell -> cell.profession().equals(one.code())))
            .map(
                one ->
                    new Choice(one.code(), one.label(t.language()), one.code().equals(profession)))
            .toList(),
        IntStream.rangeClosed(0, Quarters.AHEAD).mapToObj(i -> Quarters.name(today, i, t)).toList(),
        lines,
        total(lines, all, masked(departures, t), t),
        bars(lines),
        maps.dots(territory, shown),
        map);
  }

  private List<Line> lines(
      Territory territory,
      List<NeedBoardQuery.Cell> all,
      Map<String, Integer> departures,
      LocalDate today,
      Texts t) {
    var byProfession = new LinkedHashMap<String, List<NeedBoardQuery.Cell>>();
    all.forEach(
        one -> byProfession.computeIfAbsent(one.profession(), _ -> new ArrayList<>()).add(one));
    departures.keySet().forEach(one -> byProfession.computeIfAbsent(one, _ -> new ArrayList<>()));
    var most =
        byProfession.values().stream()
            .flatMapToInt(cells -> Arrays.stream(Quarters.posts(cells, today)))
            .max()
            .orElse(1);
    return byProfession.entrySet().stream()
        .map(
            one -> {
              var cells = one.getValue();
              var posts = cells.stream().mapToInt(NeedBoardQuery.Cell::posts).sum();
              return new Line(
                  professions.label(one.getKey(), null, t.language()),
                  territory.url() + "/besoins?profession=" + one.getKey(),
                  heat(Quarters.posts(cells, today), most),
                  posts,
                  fullTime(cells, t),
                  counted(departures.get(one.getKey())),
                  fresh(cells, posts, t));
            })
        .sorted(Comparator.comparingInt(Line::posts).reversed().thenComparing(Line::name))
        .toList();
  }

  private @Nullable Line total(
      List<Line> lines, List<NeedBoardQuery.Cell> all, @Nullable String departures, Texts t) {
    if (lines.isEmpty()) {
      return null;
    }
    var sums = new int[Quarters.AHEAD + 1];
    for (var line : lines) {
      for (var i = 0; i < sums.length; i++) {
        sums[i] += line.cells().get(i).posts();
      }
    }
    var posts = Arrays.stream(sums).sum();
    return new Line(
        t.get("needs.board.total"),
        "",
        heat(sums, 0),
        posts,
        fullTime(all, t),
        departures,
        fresh(all, posts, t));
  }

  private static @Nullable String counted(@Nullable Integer many) {
    return many == null ? null : many.toString();
  }

  /**
   * All departures together. A profession in which few leave is not named, nor found by taking the
   * others off: nobody is recognised.
   */
  static @Nullable String masked(Map<String, Integer> departures, Texts t) {
    var told = departures.values().stream().filter(one -> one >= TOLD).mapToInt(one -> one).sum();
    var rest = departures.values().stream().mapToInt(one -> one).sum() - told;
    if (rest == 0 || rest >= TOLD) {
      return told + rest == 0 ? null : counted(told + rest);
    }
    return told == 0 ? t.get("needs.board.few", TOLD) : t.get("needs.board.more", told);
  }

  private static List<NeedBoardPage.Cell> heat(int[] posts, int most) {
    return Arrays.stream(posts)
        .mapToObj(
            one ->
                new NeedBoardPage.Cell(
                    one, one == 0 || most == 0 ? 0 : Math.clamp((one * 4 + most - 1) / most, 1, 4)))
        .toList();
  }

  private static String fullTime(List<NeedBoardQuery.Cell> cells, Texts t) {
    var sum = cells.stream().mapToDouble(NeedBoardQuery.Cell::fullTime).sum();
    return t.get("needs.board.full-time", Math.round(sum * 10) / 10.0);
  }

  private static String fresh(List<NeedBoardQuery.Cell> cells, int posts, Texts t) {
    var fresh = cells.stream().mapToInt(NeedBoardQuery.Cell::fresh).sum();
    return posts == 0 ? "" : t.get("needs.rate.one", Math.round(100.0 * fresh / posts));
  }

  private static String finding(List<Line> lines, int posts, Texts t) {
    if (posts == 0) {
      return t.get("needs.board.finding.none");
    }
    var first = lines.getFirst();
    if (lines.size() < 2 || lines.get(1).posts() == 0) {
      return t.get("needs.board.finding.one", first.name(), first.posts(), posts);
    }
    var second = lines.get(1);
    return t.get(
        "needs.board.finding", first.name(), second.name(), first.posts() + second.posts(), posts);
  }

  private static List<Bar> bars(List<Line> lines) {
    var most = Math.max(1, lines.stream().mapToInt(Line::posts).max().orElse(1));
    var bars = new ArrayList<Bar>();
    for (var line : lines.stream().filter(one -> one.posts() > 0).limit(MOST_BARS).toList()) {
      bars.add(
          new Bar(
              line.name(), line.posts(), bars.size() * 44, Math.max(6, line.posts() * BAR / most)));
    }
    return bars;
  }

  private static Set<String> communes(List<NeedBoardQuery.Cell> all) {
    var communes = new LinkedHashSet<String>();
    all.forEach(one -> communes.add(one.commune()));
    return communes;
  }
}
