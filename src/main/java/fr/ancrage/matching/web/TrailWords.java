package fr.ancrage.matching.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.TimelineEntry;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.trail.Milestone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A trail as a line of dated milestones. */
@Component
class TrailWords {
  private final Organisations organisations;

  TrailWords(Organisations organisations) {
    this.organisations = organisations;
  }

  List<TimelineEntry> entries(List<Milestone> trail, Texts t) {
    var names = names(trail);
    return trail.stream().map(one -> entry(one, names, t)).toList();
  }

  private Map<OrganisationId, String> names(List<Milestone> trail) {
    var names = new HashMap<OrganisationId, String>();
    trail.stream()
        .map(Milestone::organisation)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            id -> organisations.find(id).map(Organisation::name).ifPresent(n -> names.put(id, n)));
    return names;
  }

  private static TimelineEntry entry(Milestone one, Map<OrganisationId, String> names, Texts t) {
    var where = one.organisation() == null ? null : names.get(one.organisation());
    var text =
        Stream.of(where, one.words()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    return new TimelineEntry(
        one.to() == null
            ? one.kind() == Milestone.Kind.LEFT || one.kind() == Milestone.Kind.CANDIDATE
                ? t.date(one.from())
                : t.get("profile.trail.since", t.date(one.from()))
            : t.get("profile.trail.between", t.date(one.from()), t.date(one.to())),
        one.from().toString(),
        one.to() == null && one.kind() != Milestone.Kind.LEFT ? Tone.INFO : Tone.NEUTRAL,
        icon(one.kind()),
        t.name("profile.trail", one.kind()),
        text.isEmpty() ? null : text,
        t.get("profile.trail.by", one.recordedByName()));
  }

  private static String icon(Milestone.Kind kind) {
    return switch (kind) {
      case STUDENT, INTERN -> "journal-text";
      case LOCUM -> "calendar-event";
      case CANDIDATE -> "person-plus";
      case EMPLOYEE -> "person-check";
      case MEMBER -> "people";
      case LEFT -> "arrow-right";
    };
  }
}
