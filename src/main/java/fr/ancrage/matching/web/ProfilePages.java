package fr.ancrage.matching.web;

import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.Consents;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Milestone;
import fr.ancrage.trail.Trails;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of a profile shows: 404 for a structure that may not see it now. */
@Component
class ProfilePages {
  private static final int INFORM_DAYS = 30;

  private final ProfileQuery query;
  private final Profiles profiles;
  private final Persons persons;
  private final Consents consents;
  private final Organisations organisations;
  private final Trails trails;
  private final TrailWords milestones;
  private final WantedWords words;
  private final OwnProfiles own;
  private final PostQuery posts;
  private final Fits fits;
  private final Introductions introductions;

  ProfilePages(
      ProfileQuery query,
      Profiles profiles,
      Persons persons,
      Consents consents,
      Organisations organisations,
      Trails trails,
      TrailWords milestones,
      WantedWords words,
      OwnProfiles own,
      PostQuery posts,
      Fits fits,
      Introductions introductions) {
    this.query = query;
    this.profiles = profiles;
    this.persons = persons;
    this.consents = consents;
    this.organisations = organisations;
    this.trails = trails;
    this.milestones = milestones;
    this.words = words;
    this.own = own;
    this.posts = posts;
    this.fits = fits;
    this.introductions = introductions;
  }

  /** The profile, if this reader may see it now. */
  FoundProfile find(MyRoles roles, UUID id) {
    return query.find(Sight.of(roles), id).orElseThrow(() -> new NotFound(id));
  }

  /** Where this post is proposed to this person. */
  static String proposing(Territory territory, UUID profile, UUID post) {
    return territory.url() + "/profils/" + profile + "?need=" + post + "#presenter";
  }

  ProfilePage page(
      Territory territory, MyRoles roles, UUID id, Form form, List<String> refused, Texts t) {
    var found = find(roles, id);
    var organisation = Sight.of(roles).organisation();
    var url = territory.url() + "/profils/" + id;
    var names = fits.names();
    return new ProfilePage(
        url,
        territory.url() + "/profils",
        found.name(),
        words.profession(found.wanted(), t),
        words.lines(found.wanted(), found.practiseFrom(), t),
        milestones.entries(
            organisation == null
                ? trails.of(found.person())
                : trails.shownTo(organisation, found.person()),
            t),
        organisation == null ? desk(territory, id, url, refused, t) : null,
        found.wanted().profession() == null
            ? List.of()
            : fits.postRows(
                territory,
                found.wanted(),
                found.practiseFrom(),
                posts.of(found.wanted().profession(), organisation, false),
                t),
        introductions(found, organisation, territory, t),
        url + "/mise-en-relation",
        posts.of(found.wanted().profession(), organisation, false).stream()
            .map(
                one ->
                    new Choice(
                        one.id().toString(),
                        one.title() + " · " + names.getOrDefault(one.organisation(), ""),
                        form.has("need", one.id().toString())))
            .toList(),
        form);
  }

  /** What is or was under way: to a structure, its own only. */
  private List<String> introductions(
      FoundProfile found, @Nullable OrganisationId organisation, Territory territory, Texts t) {
    var names = fits.names();
    return introductions.of(found.person()).stream()
        .filter(one -> organisation == null || one.organisation().equals(organisation))
        .map(
            one ->
                t.get(
                    "matching.propose.line",
                    names.getOrDefault(one.organisation(), ""),
                    t.name("matching.state", one.state()),
                    t.date(OwnProfiles.day(one.proposedAt(), territory))))
        .toList();
  }

  private ProfilePage.Desk desk(
      Territory territory, UUID id, String url, List<String> refused, Texts t) {
    var profile = profiles.get(id);
    var person = persons.get(profile.person());
    var members = organisations.ofTerritory(Part.MEMBER);
    var visible = consents.visibleTo(profile.person());
    return new ProfilePage.Desk(
        person.email(),
        Phones.shown(person.phone()),
        source(profile, t),
        informed(profile, territory, t),
        profile.informedAt() == null,
        t.get("matching.desk.contact", t.date(OwnProfiles.day(profile.lastContactAt(), territory))),
        members.stream().filter(one -> visible.contains(one.id())).map(Organisation::name).toList(),
        own.files(profile.person(), url, territory, t),
        OwnProfiles.KINDS.stream()
            .map(one -> new Choice(one, t.get("profile.file." + one), one.equals("cv")))
            .toList(),
        refused,
        Arrays.stream(Milestone.Kind.values())
            .map(
                one ->
                    new Choice(
                        one.name().toLowerCase(Locale.ROOT), t.name("profile.trail", one), false))
            .toList(),
        members.stream().map(one -> new Choice(one.id().toString(), one.name(), false)).toList());
  }

  private static String source(Profile profile, Texts t) {
    return profile.source() == Profile.Source.THIRD_PARTY
        ? t.get(
            "matching.desk.source.third_party",
            Objects.requireNonNullElse(profile.sourceWords(), "?"))
        : t.name("matching.desk.source", profile.source());
  }

  private static String informed(Profile profile, Territory territory, Texts t) {
    var told = profile.informedAt();
    return told == null
        ? t.get(
            "matching.desk.inform.by",
            t.date(OwnProfiles.day(profile.enteredAt(), territory).plusDays(INFORM_DAYS)))
        : t.get("matching.desk.informed", t.date(OwnProfiles.day(told, territory)));
  }
}
