package fr.ancrage.home.web;

import fr.ancrage.messaging.Due;
import fr.ancrage.messaging.Dues;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Phones;
import fr.ancrage.settlement.Arriving;
import fr.ancrage.settlement.Desk;
import fr.ancrage.settlement.HelpRequests;
import fr.ancrage.settlement.Moved;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.StepNames;
import fr.ancrage.settlement.ToCall;
import fr.ancrage.settlement.Why;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the day asks for: a fixed number of statements, however many cases. */
@Component
class DayPages {
  private static final int NEW_DAYS = 3;
  private static final int NAMED_STEPS = 2;
  private static final int HELP_AHEAD_DAYS = 7;

  private final Desk desk;
  private final DayMeetings meetings;
  private final DaySteps steps;
  private final HelpRequests help;
  private final Dues dues;
  private final Clock clock;

  DayPages(
      Desk desk, DayMeetings meetings, DaySteps steps, HelpRequests help, Dues dues, Clock clock) {
    this.desk = desk;
    this.meetings = meetings;
    this.steps = steps;
    this.help = help;
    this.dues = dues;
    this.clock = clock;
  }

  DayPage page(
      Territory territory, Account me, MyRoles roles, boolean mine, Concerned concerned, Texts t) {
    var who = mine ? me.id() : null;
    var concierge = roles.any(Role.CONCIERGE);
    var url = territory.url() + "/journee";
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var words = desk.words(territory, t);
    var looked = desk.looked(me.id());
    var calls = desk.calls(territory, who);
    var stepRows = steps.rows(territory, who, concierge, concerned, words, t, today);
    var arriving = desk.arriving(territory, who, concierge);
    var moves = desk.moved(looked, who);
    var waiting = dues.of(territory, who, roles, t);
    waiting.stream().map(Due::about).filter(Objects::nonNull).forEach(concerned::add);
    calls.forEach(one -> concerned.add(one.dossier()));
    arriving.forEach(one -> concerned.add(one.dossier()));
    moves.forEach(one -> concerned.add(one.dossier()));
    return new DayPage(
        url,
        t.get("day.title", t.day(today, today)),
        t.get("day.lead", calls.size(), stepRows.late().size(), stepRows.waitingCount()),
        mine ? "moi" : "tous",
        List.of(
            new FilterChip(t.get("desk.whose.mine"), url + "?qui=moi", -1, mine),
            new FilterChip(t.get("desk.whose.all"), url + "?qui=tous", -1, !mine)),
        calls.stream().map(one -> call(territory, one, t, today)).toList(),
        waiting.stream().map(one -> due(territory, one, t, today)).toList(),
        concierge ? help(territory, who, t, today) : null,
        stepRows.late(),
        stepRows.waiting(),
        meetings.appointments(territory, who, t, today),
        concierge ? meetings.unread(territory, who, t) : null,
        arriving.stream().map(one -> arriving(territory, one, words, t, today)).toList(),
        moves.stream().map(one -> moved(territory, one, t)).toList(),
        t.get("day.moved.since", t.day(looked.atZone(territory.zone()).toLocalDate(), today)),
        url + "/vu",
        territory.url() + "/dossiers",
        territory.url() + "/dossiers/nouveau");
  }

  private static DayPage.Call call(Territory territory, ToCall one, Texts t, LocalDate today) {
    var url = territory.url() + "/dossiers/" + one.dossier();
    return new DayPage.Call(
        one.name(),
        url,
        Stream.of(
                Profession.of(one.profession()).map(code -> code.label(t)).orElse(null),
                one.follower() == null ? t.get("day.call.nobody") : one.follower())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        t.get("day.call.since." + code(one.why()), t.day(one.since(), today)),
        tone(one, today),
        t.name("day.call.why", one.why()),
        Phones.shown(one.phone()),
        one.phone(),
        url + "/appels");
  }

  private static DayPage.Line due(Territory territory, Due one, Texts t, LocalDate today) {
    var late = ChronoUnit.DAYS.between(one.on(), today);
    return new DayPage.Line(
        territory.url() + one.path(),
        one.title(),
        one.words(),
        late > 0 ? Tone.LATE : Tone.HOLDS,
        late > 0
            ? t.get("day.due.late", late)
            : t.get(late == 0 ? "day.due.today" : "day.due.soon"));
  }

  private static String code(Why why) {
    return why.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Tone tone(ToCall one, LocalDate today) {
    return switch (one.why()) {
      case ALERT, FOLLOW_UP -> Tone.LATE;
      case NEW -> one.since().isBefore(today.minusDays(NEW_DAYS - 1)) ? Tone.LATE : Tone.HOLDS;
      case PROMISED, NOT_REACHED -> one.since().isBefore(today) ? Tone.LATE : Tone.WAITING;
      case SILENT -> Tone.WAITING;
    };
  }

  private List<DayPage.Line> help(
      Territory territory, @Nullable AccountId who, Texts t, LocalDate today) {
    var due = help.due(who, today.plusDays(HELP_AHEAD_DAYS));
    var names = desk.names(due.stream().map(one -> one.dossier().value()).toList(), null);
    return due.stream()
        .map(
            one ->
                new DayPage.Line(
                    territory.url() + "/dossiers/" + one.dossier() + "#aide",
                    t.get(
                        "day.help.of",
                        t.name("help.kind", one.kind()),
                        names.getOrDefault(one.dossier().value(), "")),
                    t.get("day.help.due", t.day(one.dueOn(), today)),
                    one.dueOn().isBefore(today) ? Tone.LATE : Tone.WAITING,
                    one.dueOn().isBefore(today)
                        ? t.get("day.help.late", ChronoUnit.DAYS.between(one.dueOn(), today))
                        : t.name("help.state", one.state())))
        .toList();
  }

  /** What is not ready; of the household only how many, as names stay on the case's screen. */
  private static DayPage.Line arriving(
      Territory territory, Arriving one, StepNames words, Texts t, LocalDate today) {
    var missing = new ArrayList<String>();
    one.open().stream().limit(NAMED_STEPS).map(words::step).forEach(missing::add);
    if (one.open().size() > NAMED_STEPS) {
      missing.add(t.get("day.arriving.more", one.open().size() - NAMED_STEPS));
    }
    if (one.home() > 0) {
      missing.add(t.get("day.home", one.home()));
    }
    return new DayPage.Line(
        territory.url() + "/dossiers/" + one.dossier(),
        one.name(),
        t.day(one.day(), today) + (missing.isEmpty() ? "" : " · " + String.join(", ", missing)),
        missing.isEmpty() ? Tone.DONE : Tone.WAITING,
        missing.isEmpty()
            ? t.get("day.arriving.ready")
            : t.get("day.arriving.open", one.open().size() + one.home()));
  }

  private static DayPage.Line moved(Territory territory, Moved one, Texts t) {
    return new DayPage.Line(
        territory.url() + "/dossiers/" + one.dossier() + "/changements",
        one.name(),
        one.days() > 0
            ? t.get("day.moved.later", one.days())
            : t.get("day.moved.sooner", -one.days()),
        one.days() > 0 ? Tone.LATE : Tone.DONE,
        null);
  }
}
