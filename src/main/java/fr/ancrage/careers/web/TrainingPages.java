package fr.ancrage.careers.web;

import fr.ancrage.careers.Enrolled;
import fr.ancrage.careers.Session;
import fr.ancrage.careers.TrainingGroups;
import fr.ancrage.careers.TrainingGroups.Group;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trainings in words. */
@Component
class TrainingPages {
  private final TrainingGroups groups;
  private final Organisations organisations;
  private final WishPeople people;
  private final BridgeLines lines;
  private final Jobs jobs;

  TrainingPages(
      TrainingGroups groups,
      Organisations organisations,
      WishPeople people,
      BridgeLines lines,
      Jobs jobs) {
    this.groups = groups;
    this.organisations = organisations;
    this.people = people;
    this.lines = lines;
    this.jobs = jobs;
  }

  TrainingsPage list(Territory territory, List<Session> sessions, Texts t) {
    var url = territory.url() + "/formations";
    var names =
        organisations.ofTerritory(null).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Organisation::name));
    return new TrainingsPage(
        url,
        CareerTabs.of(territory, "/formations", t),
        groups.all().stream().map(one -> group(one, url, names, t)).toList(),
        sessions.stream().map(one -> row(territory, one, url, t)).toList(),
        url + "/nouvelle/modifier");
  }

  private TrainingsPage.GroupRow group(Group one, String url, Map<UUID, String> names, Texts t) {
    var from =
        one.organisations().stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.joining(", "));
    return new TrainingsPage.GroupRow(
        jobs.label(one.goal(), t.language()),
        Stream.of(
                t.get("careers.group.people", one.people(), one.organisations().size()),
                from,
                t.get("careers.group.needed", one.needed()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · ")),
        one.worthwhile(),
        url + "/nouvelle/modifier?goal=" + one.goal());
  }

  private TrainingsPage.Row row(Territory territory, Session one, String url, Texts t) {
    var today = lines.today(territory);
    var over = one.terms().ends().isBefore(today);
    return new TrainingsPage.Row(
        url + "/" + one.id(),
        one.terms().title(),
        lead(territory, one, t) + " · " + seats(one, t),
        one.cancelled() ? Tone.NEUTRAL : over ? Tone.DONE : Tone.WAITING,
        t.get(
            one.cancelled()
                ? "careers.session.cancelled"
                : over
                    ? "careers.session.over"
                    : one.terms().starts().isAfter(today)
                        ? "careers.session.coming"
                        : "careers.session.running"));
  }

  TrainingPage page(Territory territory, Session one, List<Enrolled> enrolled, Texts t) {
    var url = territory.url() + "/formations/" + one.id();
    var there = enrolled.stream().map(Enrolled::person).collect(Collectors.toSet());
    return new TrainingPage(
        url,
        territory.url() + "/formations",
        url + "/modifier",
        one.terms().title(),
        lead(territory, one, t),
        jobs.label(one.terms().goal(), t.language()),
        one.terms().trainer(),
        one.terms().words(),
        one.cancelled(),
        money(one.terms().costCents(), t),
        one.funders().stream()
            .map(funder -> new TrainingPage.FunderRow(funder.name(), money(funder.cents(), t)))
            .toList(),
        one.missingCents() == 0 ? null : money(one.missingCents(), t),
        seats(one, t),
        enrolled.stream().map(each -> person(territory, one, each, url, t)).toList(),
        people.find("").stream()
            .filter(each -> each.goals().contains(one.terms().goal()) && !there.contains(each.id()))
            .map(each -> new Choice(each.id().toString(), each.name(), false))
            .toList());
  }

  private TrainingPage.Row person(
      Territory territory, Session session, Enrolled one, String url, Texts t) {
    var seated = one.rank() <= session.terms().seats();
    var outcome = one.outcome();
    return new TrainingPage.Row(
        url + "/inscriptions/" + one.person(),
        territory.url() + "/passerelles/personnes/" + one.person(),
        one.name(),
        one.profession() == null ? null : jobs.label(one.profession(), t.language()),
        outcome == null ? (seated ? Tone.INFO : Tone.WAITING) : tone(outcome),
        outcome != null
            ? t.get(
                "careers.outcome.said", t.name("careers.outcome", outcome), day(territory, one, t))
            : seated
                ? t.get("careers.seated")
                : t.get("careers.waits", one.rank() - session.terms().seats()),
        Arrays.stream(Enrolled.Outcome.values())
            .map(each -> new Choice(each.code(), t.name("careers.outcome", each), each == outcome))
            .toList());
  }

  private static Tone tone(Enrolled.Outcome outcome) {
    return outcome == Enrolled.Outcome.ABANDONED ? Tone.NEUTRAL : Tone.DONE;
  }

  private String day(Territory territory, Enrolled one, Texts t) {
    var on = one.outcomeOn();
    return on == null ? "" : t.near(on, lines.today(territory));
  }

  private String lead(Territory territory, Session one, Texts t) {
    var today = lines.today(territory);
    var when =
        t.get(
            "careers.session.when",
            t.near(one.terms().starts(), today),
            t.near(one.terms().ends(), today));
    return one.terms().place() == null ? when : when + " · " + one.terms().place();
  }

  private static String seats(Session one, Texts t) {
    var taken = Math.min(one.taken(), one.terms().seats());
    return t.get("careers.session.seats", taken, one.terms().seats(), one.waiting());
  }

  static String money(long cents, @Nullable Texts t) {
    var format = NumberFormat.getCurrencyInstance(t == null ? java.util.Locale.FRANCE : t.locale());
    format.setCurrency(Currency.getInstance("EUR"));
    format.setMaximumFractionDigits(cents % 100 == 0 ? 0 : 2);
    return format.format(cents / 100.0);
  }
}
