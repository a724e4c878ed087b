package fr.ancrage.matching.web;

import fr.ancrage.documents.StoredFiles;
import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.people.Consent;
import fr.ancrage.people.Consents;
import fr.ancrage.people.Employments;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Trails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person's own profile shows. */
@Component
class OwnProfiles {
  static final List<String> KINDS = List.of("cv", "letter", "diploma", "other");
  private static final int KEPT_YEARS = 2;

  private final Profiles profiles;
  private final Consents consents;
  private final Employments employments;
  private final Organisations organisations;
  private final StoredFiles files;
  private final Trails trails;
  private final TrailWords milestones;
  private final WantedWords words;
  private final OwnIntroductions introductions;
  private final PostQuery posts;
  private final Fits fits;
  private final Clock clock;

  OwnProfiles(
      Profiles profiles,
      Consents consents,
      Employments employments,
      Organisations organisations,
      StoredFiles files,
      Trails trails,
      TrailWords milestones,
      WantedWords words,
      OwnIntroductions introductions,
      PostQuery posts,
      Fits fits,
      Clock clock) {
    this.profiles = profiles;
    this.consents = consents;
    this.employments = employments;
    this.organisations = organisations;
    this.files = files;
    this.trails = trails;
    this.milestones = milestones;
    this.words = words;
    this.introductions = introductions;
    this.posts = posts;
    this.fits = fits;
    this.clock = clock;
  }

  OwnProfilePage page(Territory territory, OwnDoors.Door door, List<String> refused, Texts t) {
    return page(territory, door, refused, OwnIntroductions.Answered.NOTHING, t);
  }

  OwnProfilePage page(
      Territory territory,
      OwnDoors.Door door,
      List<String> refused,
      OwnIntroductions.Answered answered,
      Texts t) {
    var person = door.person().id();
    var profile = profiles.of(person).orElse(null);
    var members = organisations.ofTerritory(Part.MEMBER);
    var employers = new HashSet<>(employments.present(person));
    var standing = consents.of(person).stream().filter(Consent::stands).toList();
    return new OwnProfilePage(
        door.base(),
        door.home(),
        door.person().givenName(),
        territory.name(),
        territory.url() + "/responsables",
        profile != null,
        lead(profile, standing.size(), t),
        profile == null ? List.of() : words.lines(profile.wanted(), profile.practiseFrom(), t),
        standing.stream().flatMap(one -> shown(one, members, employers, territory, t)).toList(),
        members.stream()
            .filter(
                one -> standing.stream().noneMatch(given -> given.organisation().equals(one.id())))
            .map(
                one ->
                    new OwnProfilePage.Other(
                        one.id().toString(), one.name(), employers.contains(one.id())))
            .toList(),
        members.stream()
            .map(one -> new Choice(one.id().toString(), one.name(), employers.contains(one.id())))
            .toList(),
        files(person, door.base(), territory, t),
        KINDS.stream()
            .map(one -> new Choice(one, t.get("profile.file." + one), one.equals("cv")))
            .toList(),
        refused,
        milestones.entries(trails.of(person), t),
        profile == null ? List.of() : posts(territory, profile, employers, t),
        introductions.of(person, answered, t),
        profile == null
            ? null
            : t.date(day(profile.lastContactAt(), territory).plusYears(KEPT_YEARS)));
  }

  private static String lead(@Nullable Profile profile, int shown, Texts t) {
    return profile == null ? t.get("profile.lead.none") : t.get("profile.lead", shown);
  }

  private static Stream<OwnProfilePage.Shown> shown(
      Consent consent,
      List<Organisation> members,
      Set<OrganisationId> employers,
      Territory territory,
      Texts t) {
    return members.stream()
        .filter(one -> one.id().equals(consent.organisation()))
        .map(
            one ->
                new OwnProfilePage.Shown(
                    one.id().toString(),
                    one.name(),
                    t.get("profile.consent.since", t.date(day(consent.givenAt(), territory))),
                    employers.contains(one.id())));
  }

  /** Published posts that fit, or nearly; never those of where they work already. */
  private List<OwnProfilePage.PostRow> posts(
      Territory territory, Profile profile, Set<OrganisationId> employers, Texts t) {
    if (profile.wanted().profession() == null) {
      return List.of();
    }
    var open =
        posts.of(profile.wanted().profession(), null, true).stream()
            .filter(one -> !employers.contains(one.organisation()))
            .toList();
    var places = fits.places(List.of(), open);
    var names = fits.names();
    return fits.posts(territory, profile.wanted(), profile.practiseFrom(), open).stream()
        .map(
            one -> {
              var place = Fits.name(places, one.post().commune());
              var km = one.fit().km();
              return new OwnProfilePage.PostRow(
                  one.post().title(),
                  names.getOrDefault(one.post().organisation(), "") + " · " + place,
                  fits.facts(one.post(), t),
                  km == null ? null : t.get("profile.posts.km", Math.round(km)));
            })
        .toList();
  }

  List<OwnProfilePage.FileRow> files(PersonId person, String base, Territory territory, Texts t) {
    return files.of(Profiles.MATTER, person).stream()
        .filter(one -> one.there(clock.instant()))
        .map(
            one ->
                new OwnProfilePage.FileRow(
                    base + "/documents/" + one.id(),
                    one.name(),
                    t.get("profile.file." + one.kind()),
                    t.get(
                        "profile.file.given",
                        one.storedByName(),
                        t.date(day(one.storedAt(), territory)))))
        .toList();
  }

  static LocalDate day(Instant at, Territory territory) {
    return LocalDate.ofInstant(at, territory.zone());
  }
}
