package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of those whom a director handed over. */
@Controller
@Access(roles = {Role.RECRUITER, Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.HANDOVERS)
class HandedOverController {
  /** The chips: each keeps some rows. */
  private enum Choice {
    ALL,
    MINE,
    UNDER_WAY,
    ARRIVED,
    CLOSED;

    boolean keeps(HandedOverRow row) {
      return switch (this) {
        case ALL -> true;
        case MINE -> row.mine();
        case UNDER_WAY -> row.stage().open() && row.stage() != Stage.ARRIVED;
        case ARRIVED -> row.stage() == Stage.ARRIVED;
        case CLOSED -> !row.stage().open();
      };
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final HandedOverQuery query;
  private final Clock clock;

  HandedOverController(HandedOverQuery query, Clock clock) {
    this.query = query;
    this.clock = clock;
  }

  @GetMapping("/t/{territory}/confies")
  String list(
      @RequestParam(defaultValue = "") String vue,
      Territory territory,
      MyRoles roles,
      Account me,
      Concerned concerned,
      Texts t,
      Model model) {
    var all = query.rows(me.id(), roles.recruitsFor().orElse(null));
    all.forEach(row -> concerned.add(row.dossier()));
    var chosen =
        Arrays.stream(Choice.values())
            .filter(one -> one.code().equals(vue))
            .findFirst()
            .orElse(Choice.ALL);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    model.addAttribute(
        "page",
        new HandedOverPage(
            territory.url() + "/confier",
            chips(territory.url() + "/confies", chosen, all, t),
            all.stream().filter(chosen::keeps).map(row -> shown(row, territory, t, today)).toList(),
            all.isEmpty()));
    return "settlement/list/handed-over";
  }

  private static List<FilterChip> chips(
      String url, Choice chosen, List<HandedOverRow> all, Texts t) {
    return Arrays.stream(Choice.values())
        .map(
            one ->
                new FilterChip(
                    t.name("settlement.handed.view", one),
                    one == Choice.ALL ? url : url + "?vue=" + one.code(),
                    all.stream().filter(one::keeps).count(),
                    one == chosen))
        .toList();
  }

  private static HandedOverPage.Row shown(
      HandedOverRow row, Territory territory, Texts t, LocalDate today) {
    var handed = row.handedAt().atZone(territory.zone()).toLocalDate();
    var moved = row.movedAt() == null ? row.handedAt() : row.movedAt();
    return new HandedOverPage.Row(
        row.name(),
        Stream.of(
                Profession.of(row.profession()).map(one -> one.label(t)).orElse(null),
                t.get(
                    "settlement.handed.by",
                    Objects.requireNonNullElse(row.handedBy(), "–"),
                    t.day(handed, today)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        tone(row.stage()),
        t.name("settlement.handed.stage", row.stage()),
        t.get(
            "settlement.handed.moved", t.day(moved.atZone(territory.zone()).toLocalDate(), today)),
        practice(row, t, today),
        row.follower() == null
            ? t.get("settlement.handed.nobody")
            : t.get("settlement.list.followed", row.follower()));
  }

  private static @Nullable String practice(HandedOverRow row, Texts t, LocalDate today) {
    if (row.p50() == null || row.stage() != Stage.PLAN) {
      return null;
    }
    return row.p90() == null || row.p90().equals(row.p50())
        ? t.get("settlement.handed.practice", t.day(row.p50(), today))
        : t.get(
            "settlement.handed.practice.range", t.day(row.p50(), today), t.day(row.p90(), today));
  }

  private static Tone tone(Stage stage) {
    return switch (stage) {
      case NEW, APPOINTMENT, INTERVIEW -> Tone.WAITING;
      case PLAN -> Tone.INFO;
      case ARRIVED -> Tone.DONE;
      case CLOSED -> Tone.NEUTRAL;
    };
  }
}
