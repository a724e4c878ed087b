package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Threads;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Phones;
import fr.ancrage.people.SavedLists;
import fr.ancrage.settlement.Desk;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The list of dossiers in words: on the screen, and as a file. */
@Component
class DossierLists {
  private final DossierListQuery query;
  private final Organisations organisations;
  private final Grants grants;
  private final Accounts accounts;
  private final Threads threads;
  private final Desk desk;
  private final SavedLists saved;
  private final Clock clock;

  DossierLists(
      DossierListQuery query,
      Organisations organisations,
      Grants grants,
      Accounts accounts,
      Threads threads,
      Desk desk,
      SavedLists saved,
      Clock clock) {
    this.query = query;
    this.organisations = organisations;
    this.grants = grants;
    this.accounts = accounts;
    this.threads = threads;
    this.desk = desk;
    this.saved = saved;
    this.clock = clock;
  }

  DossierListPage page(
      Territory territory,
      DossierFilter filter,
      Account me,
      MyRoles roles,
      Concerned concerned,
      Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var url = territory.url() + "/dossiers";
    var counts = query.counts(filter, me.id(), today);
    var members = organisations.ofTerritory(null);
    var total = counts.getOrDefault(filter.view(), 0L);
    var rows = query.page(filter, me.id(), today);
    rows.forEach(row -> concerned.add(row.id()));
    var unread =
        roles.any(Role.CONCIERGE)
            ? threads.unreadByTeam(rows.stream().map(DossierRow::id).toList())
            : Map.<UUID, Integer>of();
    return new DossierListPage(
        url,
        url + "/nouveau",
        url + "/coller",
        territory.url() + "/doublons",
        filter.with(1).url(url + "/export.xlsx"),
        url + "/lot",
        filter.url(url),
        t.get(
            "settlement.list.lead",
            counts.getOrDefault(DossierView.OPEN, 0L),
            counts.getOrDefault(DossierView.NEW, 0L),
            counts.getOrDefault(DossierView.LATE, 0L)),
        chips(url, filter, counts, t),
        filter.view().code(),
        Objects.requireNonNullElse(filter.words(), ""),
        Professions.choices(t, Objects.requireNonNullElse(filter.professionCode(), "")),
        members.stream().map(one -> employer(one, filter)).toList(),
        followers(territory, filter, t),
        offices(territory, filter, t),
        Arrays.stream(DossierSort.values())
            .map(
                sort ->
                    new Choice(
                        sort.code(), t.name("settlement.list.sort", sort), sort == filter.sort()))
            .toList(),
        rows.stream()
            .map(row -> shown(row, url, names(members), unread.getOrDefault(row.id(), 0), t, today))
            .toList(),
        PageLinks.of(
            filter.number(), DossierListQuery.PAGE, total, page -> filter.with(page).url(url)),
        filter.narrowed(),
        colleagues(territory),
        CaseChoices.reasons("", t),
        saved.panel(territory, "/dossiers", filter.with(1).url(url), me, roles, null),
        territory.url() + "/tableau",
        territory.url() + "/retours",
        territory.url() + "/modeles");
  }

  /** Exactly what the filter leaves. */
  ResponseEntity<byte[]> file(
      Territory territory, DossierFilter filter, Account me, Concerned concerned, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var names = names(organisations.ofTerritory(null));
    var header =
        Stream.of(
                "name",
                "email",
                "phone",
                "profession",
                "employer",
                "stage",
                "follower",
                "first-contact",
                "start",
                "practice50",
                "practice90")
            .map(column -> t.get("settlement.list.column." + column))
            .toList();
    var all = query.all(filter, me.id(), today);
    all.forEach(row -> concerned.add(row.id()));
    var rows =
        all.stream()
            .map(
                row ->
                    Arrays.<@Nullable Object>asList(
                        row.name(),
                        row.email(),
                        Phones.shown(row.phone()),
                        profession(row, t),
                        row.employer() == null ? null : names.get(row.employer()),
                        t.name("settlement.stage", row.stage()),
                        row.follower(),
                        row.firstContact(),
                        row.start(),
                        row.practice50(),
                        row.practice90()))
            .toList();
    return SheetWriter.download(t.get("settlement.list.file"), header, rows);
  }

  private static DossierListPage.Row shown(
      DossierRow row, String url, Map<UUID, String> names, int unread, Texts t, LocalDate today) {
    return new DossierListPage.Row(
        row.id().toString(),
        url + "/" + row.id(),
        row.name(),
        Stream.of(
                profession(row, t),
                row.employer() == null ? null : names.get(row.employer()),
                row.follower() == null
                    ? t.get("settlement.list.nobody")
                    : t.get("settlement.list.followed", row.follower()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        row.late() ? Tone.LATE : tone(row.stage()),
        row.late()
            ? t.get("settlement.list.late", t.name("settlement.stage", row.stage()))
            : t.name("settlement.stage", row.stage()),
        when(row, t, today),
        unread == 0 ? null : t.get("settlement.messages.unread", unread));
  }

  private static @Nullable String when(DossierRow row, Texts t, LocalDate today) {
    if (row.stage() == Stage.CLOSED && row.closeReason() != null) {
      return t.get("settlement.close." + row.closeReason());
    }
    return row.start() == null
        ? t.get("settlement.list.since", t.day(row.firstContact(), today))
        : t.get("settlement.list.wanted", t.day(row.start(), today));
  }

  private static Tone tone(Stage stage) {
    return switch (stage) {
      case NEW -> Tone.HOLDS;
      case APPOINTMENT, INTERVIEW -> Tone.WAITING;
      case PLAN -> Tone.INFO;
      case ARRIVED -> Tone.DONE;
      case CLOSED -> Tone.NEUTRAL;
    };
  }

  private static @Nullable String profession(DossierRow row, Texts t) {
    return Profession.of(row.profession()).map(one -> one.label(t)).orElse(null);
  }

  private static List<FilterChip> chips(
      String url, DossierFilter filter, Map<DossierView, Long> counts, Texts t) {
    return Arrays.stream(DossierView.values())
        .map(
            view ->
                new FilterChip(
                    t.name("settlement.list.view", view),
                    filter.with(view).url(url),
                    counts.getOrDefault(view, 0L),
                    view == filter.view()))
        .toList();
  }

  private List<Choice> colleagues(Territory territory) {
    return grants.team(territory.id()).stream()
        .filter(grant -> grant.role() == Role.CONCIERGE && grant.acceptedAt() != null)
        .map(Grant::account)
        .distinct()
        .flatMap(id -> accounts.find(id).stream())
        .map(one -> new Choice(one.id().toString(), one.name(), false))
        .toList();
  }

  private List<Choice> followers(Territory territory, DossierFilter filter, Texts t) {
    var chosen = filter.follower();
    return Stream.concat(
            Stream.of(new Choice(DossierFilter.ME, t.get("desk.list.me"), false)),
            colleagues(territory).stream())
        .map(one -> new Choice(one.value(), one.label(), one.value().equals(chosen)))
        .toList();
  }

  private List<Choice> offices(Territory territory, DossierFilter filter, Texts t) {
    var words = desk.words(territory, t);
    return query.authorities().stream()
        .map(one -> new Choice(one, words.authority(one), one.equals(filter.authority())))
        .toList();
  }

  private static Choice employer(Organisation one, DossierFilter filter) {
    return new Choice(
        one.id().toString(), one.name(), one.id().value().equals(filter.employerId()));
  }

  private static Map<UUID, String> names(List<Organisation> members) {
    return members.stream().collect(Collectors.toMap(one -> one.id().value(), Organisation::name));
  }
}
