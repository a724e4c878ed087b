package fr.ancrage.matching.rest;

import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Visit;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.api.Refused.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what brings an introduction on; everything that is wrong is told at once (422). */
final class MoveBodies {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final int MOST_STOPS = 10;
  private static final int LINE = 200;

  /** States that have an address of their own, because more has to be said. */
  private static final Set<IntroductionState> APART =
      Set.of(IntroductionState.VISIT, IntroductionState.OFFER, IntroductionState.REFUSED);

  private MoveBodies() {}

  static IntroductionState step(MoveBody.Step body) {
    for (var one : IntroductionState.values()) {
      if (one.code().equals(body.to()) && !APART.contains(one)) {
        return one;
      }
    }
    throw new Refused(
        List.of(new Problem("to", "agreed, presented, accepted, signed or handed_over.")));
  }

  static MoveBody.Offer offer(MoveBody.Offer body) {
    var wrong = new ArrayList<Problem>();
    limit(body.words(), 2000, "words", wrong);
    refuse(wrong);
    return new MoveBody.Offer(Typed.orNull(body.words()), body.startOn());
  }

  static MoveBody.Refusal refusal(MoveBody.Refusal body) {
    var wrong = new ArrayList<Problem>();
    if (body.reason() == null || !Introduction.Refused.known(body.reason())) {
      wrong.add(
          new Problem(
              "reason",
              "of a structure: %s; of a person: %s."
                  .formatted(
                      String.join(", ", Introduction.Refused.STRUCTURE),
                      String.join(", ", Introduction.Refused.PERSON))));
    }
    limit(body.words(), 1000, "words", wrong);
    refuse(wrong);
    return new MoveBody.Refusal(body.reason(), Typed.orNull(body.words()));
  }

  /** The stops in their order; what had its place before keeps its name in calendars. */
  static List<Visit.Stop> stops(MoveBody.Visit body, List<Visit.Stop> before, ZoneId zone) {
    var said = body.stops() == null ? List.<MoveBody.Stop>of() : body.stops();
    var wrong = new ArrayList<Problem>();
    limit(body.words(), 1000, "words", wrong);
    if (said.isEmpty() || said.size() > MOST_STOPS) {
      wrong.add(new Problem("stops", "1 to 10 are needed."));
    }
    var stops = new ArrayList<Visit.Stop>();
    for (var at = 0; at < said.size(); at++) {
      var known = at < before.size() ? before.get(at) : null;
      var stop = stop(said.get(at), "stops[" + at + "].", known, zone, wrong);
      if (stop != null) {
        stops.add(stop);
      }
    }
    refuse(wrong);
    stops.sort(Comparator.comparing(Visit.Stop::start));
    return stops;
  }

  private static Visit.@Nullable Stop stop(
      MoveBody.Stop said,
      String field,
      Visit.@Nullable Stop before,
      ZoneId zone,
      List<Problem> wrong) {
    var title = Typed.orNull(said.title());
    var place = Typed.orNull(said.place());
    var email = Typed.orNull(said.hostEmail());
    if (title == null) {
      wrong.add(new Problem(field + "title", "is needed."));
    }
    if (place == null) {
      wrong.add(new Problem(field + "place", "is needed."));
    }
    limit(title, LINE, field + "title", wrong);
    limit(place, LINE, field + "place", wrong);
    limit(said.hostName(), LINE, field + "host_name", wrong);
    if (email != null && (email.length() > LINE || !EMAIL.matcher(email).matches())) {
      wrong.add(new Problem(field + "host_email", "not an address."));
    }
    var language = Typed.orNull(said.hostLanguage());
    if (language != null && !TextCatalogue.LANGUAGES.contains(Locale.of(language))) {
      wrong.add(new Problem(field + "host_language", "fr or en."));
    }
    var start = said.start();
    var end = said.end();
    if (start == null) {
      wrong.add(new Problem(field + "start", "is needed, such as 2027-01-31T09:00."));
    }
    if (end == null || (start != null && !end.isAfter(start))) {
      wrong.add(new Problem(field + "end", "is needed, after the start."));
    }
    if (title == null || place == null || start == null || end == null) {
      return null;
    }
    return new Visit.Stop(
        before == null ? Ids.next() : before.id(),
        start,
        end,
        zone,
        title,
        place,
        Typed.orNull(said.hostName()),
        email,
        language);
  }

  private static void limit(@Nullable String said, int most, String field, List<Problem> wrong) {
    if (said != null && said.length() > most) {
      wrong.add(new Problem(field, "at most %d characters.".formatted(most)));
    }
  }

  private static void refuse(List<Problem> wrong) {
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }
}
