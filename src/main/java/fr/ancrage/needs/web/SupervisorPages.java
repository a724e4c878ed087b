package fr.ancrage.needs.web;

import fr.ancrage.needs.TrainingSupervisor;
import fr.ancrage.needs.TrainingSupervisor.Accreditation;
import fr.ancrage.needs.TrainingSupervisor.Level;
import fr.ancrage.needs.TrainingSupervisors;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Supervisors of students and interns, in words. */
@Component
class SupervisorPages {
  static final String PATH = "/maitres-de-stage";

  private final TrainingSupervisors supervisors;
  private final NeedWords words;
  private final Places places;
  private final Clock clock;

  SupervisorPages(TrainingSupervisors supervisors, NeedWords words, Places places, Clock clock) {
    this.supervisors = supervisors;
    this.words = words;
    this.places = places;
    this.clock = clock;
  }

  /** What one list reads, once. */
  private record Known(
      List<TrainingSupervisor> all,
      Map<OrganisationId, String> names,
      Map<String, String> communes,
      LocalDate today) {}

  private Known known(Territory territory) {
    var all = supervisors.all();
    return new Known(
        all,
        places.names(),
        places.communes(all.stream().map(one -> one.terms().commune()).distinct().toList()),
        LocalDate.now(clock.withZone(territory.zone())));
  }

  SupervisorPage page(
      Territory territory, @Nullable String level, String q, MyRoles roles, Texts t) {
    var rights = NeedRights.of(roles);
    var known = known(territory);
    var url = territory.url() + PATH;
    var matching = matching(known, q, t);
    var chosen = level == null ? List.<Level>of() : Level.of(List.of(level));
    var some = kept(matching, chosen);
    return new SupervisorPage(
        NeedTabs.of(territory, roles, PATH, t),
        t.get(
            "needs.supervisors.lead",
            known.all().size(),
            known.all().stream().mapToInt(one -> one.terms().places()).sum()),
        url,
        rights.declares() ? url + "/nouveau" : null,
        address(url + "/export.xlsx", level, q),
        territory.url() + "/internes",
        chips(url, matching, chosen, q, t),
        chosen.isEmpty() ? "" : chosen.getFirst().code(),
        q,
        some.stream().map(one -> row(one, url, known, rights, t)).toList(),
        !chosen.isEmpty() || !q.isEmpty());
  }

  private SupervisorPage.Row row(
      TrainingSupervisor one, String url, Known known, NeedRights rights, Texts t) {
    var terms = one.terms();
    var state = terms.on(known.today());
    return new SupervisorPage.Row(
        rights.edits(terms.organisation()) ? url + "/" + one.id() : null,
        terms.name(),
        facts(terms, known, t),
        levels(terms, t),
        switch (state) {
          case HOLDS -> Tone.DONE;
          case TO_RENEW, ASKED -> Tone.WAITING;
          case OVER -> Tone.LATE;
        },
        state(terms, state, known.today(), t),
        !terms.offered()
            ? t.get("needs.supervisor.hidden")
            : state == Accreditation.ASKED || state == Accreditation.OVER
                ? t.get("needs.supervisor.hidden.accreditation")
                : null);
  }

  private static String state(
      TrainingSupervisor.Terms terms, Accreditation state, LocalDate today, Texts t) {
    var until = terms.accreditedUntil();
    return until == null
        ? t.get(
            state == Accreditation.ASKED ? "needs.supervisor.asked" : "needs.supervisor.not-needed")
        : t.get("needs.supervisor." + state.name().toLowerCase(Locale.ROOT), t.near(until, today));
  }

  /** Whom they train, where, how many at once, from when. */
  private String facts(TrainingSupervisor.Terms terms, Known known, Texts t) {
    var from = terms.from();
    return Stream.of(
            words.profession(terms.profession(), terms.speciality(), t),
            known.names().get(terms.organisation()),
            known.communes().getOrDefault(terms.commune(), terms.commune()),
            t.get("needs.supervisor.places.some", terms.places()),
            from == null || !from.isAfter(known.today())
                ? null
                : t.get("needs.supervisor.from", t.near(from, known.today())),
            terms.lodging() ? t.get("needs.lodging.yes") : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String levels(TrainingSupervisor.Terms terms, Texts t) {
    return terms.levels().stream()
        .map(one -> t.name("needs.supervisor.level", one))
        .collect(Collectors.joining(" · "));
  }

  private List<TrainingSupervisor> matching(Known known, String q, Texts t) {
    var asked = SheetColumns.plain(q);
    return known.all().stream()
        .filter(
            one ->
                SheetColumns.plain(
                        one.terms().name()
                            + " "
                            + facts(one.terms(), known, t)
                            + " "
                            + levels(one.terms(), t))
                    .contains(asked))
        .toList();
  }

  private static List<TrainingSupervisor> kept(
      List<TrainingSupervisor> matching, List<Level> chosen) {
    return matching.stream().filter(one -> one.terms().levels().containsAll(chosen)).toList();
  }

  private static List<FilterChip> chips(
      String url, List<TrainingSupervisor> matching, List<Level> chosen, String q, Texts t) {
    var chips = new ArrayList<FilterChip>();
    chips.add(
        new FilterChip(
            t.get("needs.supervisor.all"),
            address(url, null, q),
            matching.size(),
            chosen.isEmpty()));
    for (var level : Level.values()) {
      chips.add(
          new FilterChip(
              t.name("needs.supervisor.level", level),
              address(url, level.code(), q),
              kept(matching, List.of(level)).size(),
              chosen.contains(level)));
    }
    return chips;
  }

  private static String address(String url, @Nullable String level, String q) {
    var address = UriComponentsBuilder.fromPath(url);
    if (level != null) {
      address.queryParam("niveau", level);
    }
    if (!q.isEmpty()) {
      address.queryParam("q", "{q}").uriVariables(Map.of("q", q));
    }
    return address.encode().build().toUriString();
  }

  ResponseEntity<byte[]> file(Territory territory, @Nullable String level, String q, Texts t) {
    var known = known(territory);
    var chosen = level == null ? List.<Level>of() : Level.of(List.of(level));
    return SheetWriter.download(
        t.get("needs.supervisors"),
        Stream.of(
                "needs.supervisor.name",
                "needs.profession",
                "needs.organisation",
                "needs.commune",
                "needs.supervisor.levels",
                "needs.supervisor.places",
                "needs.supervisor.accredited",
                "needs.supervisor.since",
                "needs.supervisor.words")
            .map(key -> t.get(key))
            .toList(),
        kept(matching(known, q, t), chosen).stream()
            .map(TrainingSupervisor::terms)
            .map(
                one ->
                    Arrays.<@Nullable Object>asList(
                        one.name(),
                        words.profession(one.profession(), one.speciality(), t),
                        known.names().get(one.organisation()),
                        known.communes().getOrDefault(one.commune(), one.commune()),
                        levels(one, t),
                        one.places(),
                        one.accreditedUntil(),
                        one.from(),
                        one.words()))
            .toList());
  }
}
