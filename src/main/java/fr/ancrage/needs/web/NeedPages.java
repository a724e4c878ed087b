package fr.ancrage.needs.web;

import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.FilledPlaces;
import fr.ancrage.needs.Freshness;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedAct;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.TimelineEntry;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of one need, in words. */
@Component
class NeedPages {
  private final Needs needs;
  private final FilledPlaces filled;
  private final NeedWords words;
  private final Places places;
  private final Accounts accounts;
  private final Freshness freshness;
  private final Clock clock;

  NeedPages(
      Needs needs,
      FilledPlaces filled,
      NeedWords words,
      Places places,
      Accounts accounts,
      Freshness freshness,
      Clock clock) {
    this.needs = needs;
    this.filled = filled;
    this.words = words;
    this.places = places;
    this.accounts = accounts;
    this.freshness = freshness;
    this.clock = clock;
  }

  NeedPage page(Territory territory, Need need, NeedRights rights, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var terms = need.terms();
    var organisation = places.name(terms.organisation());
    var commune = places.written(terms.commune()).replaceFirst(" \\(.*", "");
    var mine = rights.edits(terms.organisation());
    var open = need.state() == NeedState.OPEN;
    var fresh = open ? NeedWords.fresh(need.confirmedAt(), territory.zone(), today, t) : null;
    return new NeedPage(
        territory.url() + "/besoins/" + need.id(),
        territory.url() + "/besoins",
        terms.title(),
        NeedWords.facts(terms, organisation, commune, today, t),
        open ? NeedWords.tone(terms.urgency()) : NeedWords.tone(need.state()),
        open ? t.name("needs.urgency", terms.urgency()) : t.name("needs.state", need.state()),
        fresh,
        open && need.confirmedAt().isBefore(freshness.asked()),
        words.terms(terms, organisation, commune, today, t),
        terms.words(),
        counted(need, t),
        mine ? shown(need, t) : null,
        mine,
        open,
        need.state() == NeedState.DRAFT,
        need.over(),
        reasons(NeedState.FILLED, t),
        reasons(NeedState.WITHDRAWN, t),
        rights.sees() || mine ? story(territory, need, today, t) : List.of());
  }

  private @Nullable String counted(Need need, Texts t) {
    var many = filled.of(need.id()).size();
    return need.over() || many == 0 ? null : t.get("needs.counted", many, need.terms().places());
  }

  private static @Nullable String shown(Need need, Texts t) {
    if (need.state() != NeedState.OPEN) {
      return need.closed() == null ? null : t.name("needs.close", need.closed());
    }
    return t.get(
        !need.terms().offered()
            ? "needs.shown.kept"
            : need.faded() ? "needs.shown.faded" : "needs.shown.yes");
  }

  private static List<Choice> reasons(NeedState end, Texts t) {
    return CloseReason.ending(end).stream()
        .map(one -> new Choice(one.code(), t.name("needs.close", one), false))
        .toList();
  }

  private List<TimelineEntry> story(Territory territory, Need need, LocalDate today, Texts t) {
    var acts = needs.acts(need.id());
    Map<AccountId, String> names =
        accounts
            .findAll(acts.stream().map(NeedAct::by).filter(Objects::nonNull).distinct().toList())
            .stream()
            .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    return acts.stream()
        .map(
            act -> {
              var at = act.at().atZone(territory.zone());
              return new TimelineEntry(
                  t.day(at.toLocalDate(), today),
                  at.toLocalDate().toString(),
                  tone(act.what()),
                  icon(act.what()),
                  t.name("needs.act", act.what()),
                  act.words(),
                  act.by() == null ? null : names.get(act.by()));
            })
        .toList();
  }

  private static Tone tone(NeedAct.What what) {
    return switch (what) {
      case FILLED, CONFIRMED, CONFIRMED_BY_LINK -> Tone.DONE;
      case WITHDRAWN -> Tone.NEUTRAL;
      case FADED -> Tone.LATE;
      default -> Tone.INFO;
    };
  }

  private static String icon(NeedAct.What what) {
    return switch (what) {
      case DECLARED, PUBLISHED -> "megaphone";
      case IMPORTED -> "upload";
      case CHANGED, CHANGED_BY_LINK -> "pencil";
      case CONFIRMED, CONFIRMED_BY_LINK -> "check2";
      case FILLED -> "person-check";
      case WITHDRAWN -> "archive";
      case REOPENED -> "arrow-counterclockwise";
      case FADED -> "eye-slash";
    };
  }
}
