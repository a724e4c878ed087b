package fr.ancrage.matching.web;

import fr.ancrage.matching.Visit;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a visit; a part keeps its name in calendars when it changes. */
final class VisitForms {
  /** Parts of a programme at most: two full days. */
  private static final int STOPS = 10;

  private static final int USUAL_STOPS = 6;
  private static final int MORE = 2;
  private static final int FIRST_OPEN = 2;
  private static final int LONGEST = 200;
  private static final int LONGEST_WORDS = 1000;
  private static final String MARK = "visit";
  private static final List<String> FIELDS =
      List.of("title", "day", "from", "to", "place", "host", "email");

  private VisitForms() {}

  /**
   * What was typed.
   *
   * @param form with what is wrong
   * @param stops in order of time; of use only when nothing is wrong
   */
  record Reading(Form form, List<Visit.Stop> stops) {}

  static VisitFields fields(@Nullable Visit visit, Form sent, Texts t) {
    var form = sent.value(MARK).isEmpty() ? planned(visit) : sent;
    return new VisitFields(
        form,
        IntStream.rangeClosed(1, shown(form))
            .mapToObj(
                i ->
                    new VisitFields.Stop(
                        i, i <= FIRST_OPEN || used(form, i), languages(form, i, t)))
            .toList());
  }

  /** A day's parts, and always some more than there are. */
  private static int shown(Form form) {
    var last = IntStream.rangeClosed(1, STOPS).filter(i -> used(form, i)).max().orElse(0);
    return Math.clamp(last + MORE, USUAL_STOPS, STOPS);
  }

  /** Whether nothing was changed since the form was filled. */
  static int read(Form form) {
    var read = form.value(MARK);
    return read.matches("\\d{1,9}") ? Integer.parseInt(read) : Visit.NONE;
  }

  /** The same form, now that its reader sees what another has saved. */
  static Form over(Form form, @Nullable Visit now) {
    return form.with(MARK, mark(now));
  }

  static Reading read(Form sent, List<Visit.Stop> before, Territory territory, Texts t) {
    var form = sent;
    var stops = new ArrayList<Visit.Stop>();
    for (var i = 1; i <= STOPS; i++) {
      if (used(form, i)) {
        form = checked(form, i, t);
        stop(form, i, before, territory).ifPresent(stops::add);
      }
    }
    if (stops.isEmpty() && form.errors().isEmpty()) {
      form = form.refusing("title1", t.get("matching.visit.empty"));
    }
    if (form.value("note").length() > LONGEST_WORDS) {
      form = form.refusing("note", t.get("matching.visit.words.long"));
    }
    stops.sort(Comparator.comparing(Visit.Stop::start));
    return new Reading(form, stops);
  }

  private static Form checked(Form sent, int i, Texts t) {
    var form = sent;
    for (var text : List.of("title", "place", "host")) {
      if (form.value(text + i).length() > LONGEST) {
        form = form.refusing(text + i, t.get("matching.visit.long"));
      }
    }
    for (var required : List.of("title", "place")) {
      if (form.value(required + i).isBlank()) {
        form = form.refusing(required + i, t.get("matching.visit.missing." + required, i));
      }
    }
    if (TypedDay.read(form.value("day" + i)).isEmpty()) {
      form = form.refusing("day" + i, t.get("matching.visit.missing.day", i));
    }
    var from = time(form.value("from" + i));
    var to = time(form.value("to" + i));
    if (from.isEmpty()) {
      form = form.refusing("from" + i, t.get("matching.visit.missing.from", i));
    }
    if (to.isEmpty()) {
      form = form.refusing("to" + i, t.get("matching.visit.missing.to", i));
    } else if (from.isPresent() && !to.get().isAfter(from.get())) {
      form = form.refusing("to" + i, t.get("matching.visit.order", i));
    }
    var email = form.value("email" + i).strip();
    return email.isEmpty() || email.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}")
        ? form
        : form.refusing("email" + i, t.get("matching.visit.email.wrong", i));
  }

  private static Optional<Visit.Stop> stop(
      Form form, int i, List<Visit.Stop> before, Territory territory) {
    var day = TypedDay.read(form.value("day" + i));
    var from = time(form.value("from" + i));
    var to = time(form.value("to" + i));
    if (!form.errors().isEmpty() || day.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Visit.Stop(
            known(form.value("stop" + i), before),
            day.get().atTime(from.get()),
            day.get().atTime(to.get()),
            territory.zone(),
            form.value("title" + i).strip(),
            form.value("place" + i).strip(),
            Typed.orNull(form.value("host" + i)),
            Typed.orNull(form.value("email" + i)),
            TextCatalogue.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(form.value("language" + i)::equals)
                .findFirst()
                .orElse(null)));
  }

  private static UUID known(String id, List<Visit.Stop> before) {
    return before.stream()
        .map(Visit.Stop::id)
        .filter(one -> one.toString().equals(id))
        .findFirst()
        .orElseGet(Ids::next);
  }

  private static Form planned(@Nullable Visit visit) {
    var known = new HashMap<String, @Nullable Object>();
    known.put(MARK, mark(visit));
    if (visit != null) {
      known.put("note", visit.words());
      for (var i = 1; i <= Math.min(STOPS, visit.stops().size()); i++) {
        var stop = visit.stops().get(i - 1);
        known.put("stop" + i, stop.id());
        known.put("title" + i, stop.title());
        known.put("day" + i, stop.start().toLocalDate());
        known.put("from" + i, stop.start().toLocalTime());
        known.put("to" + i, stop.end().toLocalTime());
        known.put("place" + i, stop.place());
        known.put("host" + i, stop.hostName());
        known.put("email" + i, stop.hostEmail());
        known.put("language" + i, stop.hostLanguage());
      }
    }
    return Form.filled(known);
  }

  private static String mark(@Nullable Visit visit) {
    return visit == null ? "new" : String.valueOf(visit.sequence());
  }

  private static boolean used(Form form, int i) {
    return FIELDS.stream().anyMatch(field -> !form.value(field + i).isBlank());
  }

  private static List<Choice> languages(Form form, int i, Texts t) {
    return Stream.of("", "fr", "en")
        .map(
            one ->
                new Choice(
                    one,
                    t.get("matching.visit.language." + (one.isEmpty() ? "known" : one)),
                    form.value("language" + i).equals(one)))
        .toList();
  }

  private static Optional<LocalTime> time(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip().replace('h', ':')));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }
}
