package fr.ancrage.matching.web;

import fr.ancrage.matching.HalfDays;
import fr.ancrage.matching.Wanted;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wanted, in words: for the person, for staff, for who recruits. */
@Component
class WantedWords {
  private final Professions professions;
  private final Communes communes;

  WantedWords(Professions professions, Communes communes) {
    this.professions = professions;
    this.communes = communes;
  }

  String profession(Wanted wanted, Texts t) {
    return wanted.profession() == null
        ? t.get("profile.profession.unknown")
        : professions.label(wanted.profession(), wanted.speciality(), t.language());
  }

  /** Names of these communes, in one statement. */
  Map<String, Commune> places(Collection<Wanted> all) {
    var codes = all.stream().flatMap(one -> one.communes().stream()).distinct().toList();
    var found = new HashMap<String, Commune>();
    communes.findAll(codes).forEach(one -> found.put(one.code(), one));
    return found;
  }

  /** Everything that was said, line by line. */
  List<ProfileLine> lines(Wanted wanted, @Nullable LocalDate practiseFrom, Texts t) {
    var lines = new ArrayList<ProfileLine>();
    lines.add(new ProfileLine(t.get("profile.profession"), profession(wanted, t)));
    if (wanted.horizon() != null) {
      lines.add(
          new ProfileLine(t.get("profile.horizon"), t.name("profile.horizon", wanted.horizon())));
    }
    var when = when(wanted, t);
    if (when != null) {
      lines.add(new ProfileLine(t.get("profile.available"), when));
    }
    if (practiseFrom != null) {
      lines.add(new ProfileLine(t.get("profile.practise"), t.date(practiseFrom)));
    }
    lines.add(new ProfileLine(t.get("profile.place"), where(wanted, places(List.of(wanted)), t)));
    var rate = rate(wanted, t);
    if (rate != null) {
      lines.add(new ProfileLine(t.get("profile.rate"), rate));
    }
    if (!wanted.halfDays().isEmpty()) {
      lines.add(new ProfileLine(t.get("profile.half-days"), halfDays(wanted.halfDays(), t)));
    }
    if (!wanted.languages().isEmpty()) {
      lines.add(
          new ProfileLine(
              t.get("profile.languages"),
              wanted.languages().stream()
                  .map(one -> WantedForms.language(one, t))
                  .collect(Collectors.joining(", "))));
    }
    if (wanted.lodging()) {
      lines.add(new ProfileLine(t.get("profile.lodging"), t.get("profile.lodging.yes")));
    }
    if (wanted.wishes() != null) {
      lines.add(new ProfileLine(t.get("profile.wishes"), wanted.wishes()));
    }
    return lines;
  }

  @Nullable String when(Wanted wanted, Texts t) {
    if (wanted.from() != null && wanted.until() != null) {
      return t.get("profile.available.between", t.date(wanted.from()), t.date(wanted.until()));
    }
    return wanted.from() != null
        ? t.get("profile.available.from", t.date(wanted.from()))
        : wanted.until() != null ? t.get("profile.available.until", t.date(wanted.until())) : null;
  }

  String where(Wanted wanted, Map<String, Commune> places, Texts t) {
    if (wanted.communes().isEmpty()) {
      return t.get("profile.place.anywhere");
    }
    var names =
        wanted.communes().stream()
            .map(code -> places.containsKey(code) ? places.get(code).name() : code)
            .collect(Collectors.joining(", "));
    return wanted.km() == null ? names : t.get("profile.place.around", names, wanted.km());
  }

  @Nullable String rate(Wanted wanted, Texts t) {
    var min = wanted.rateMin();
    var max = wanted.rateMax();
    if (min != null && max != null) {
      return min.equals(max)
          ? t.get("profile.rate.one", min)
          : t.get("profile.rate.between", min, max);
    }
    return min != null
        ? t.get("profile.rate.least", min)
        : max != null ? t.get("profile.rate.most", max) : null;
  }

  private static String halfDays(List<String> chosen, Texts t) {
    return HalfDays.DAYS.stream()
        .filter(day -> chosen.contains(day + "-am") || chosen.contains(day + "-pm"))
        .map(
            day ->
                chosen.contains(day + "-am") && chosen.contains(day + "-pm")
                    ? t.get("profile.day." + day)
                    : t.get(
                        chosen.contains(day + "-am") ? "profile.morning" : "profile.afternoon",
                        t.get("profile.day." + day)))
        .collect(Collectors.joining(", "));
  }
}
