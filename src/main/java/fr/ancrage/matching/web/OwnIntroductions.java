package fr.ancrage.matching.web;

import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Visit;
import fr.ancrage.matching.Visits;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Introductions as the person reads them: what is asked, what is offered, when they visit. */
@Component
class OwnIntroductions {
  private final Introductions introductions;
  private final Visits visits;
  private final Organisations organisations;
  private final PostQuery posts;
  private final Fits fits;

  OwnIntroductions(
      Introductions introductions,
      Visits visits,
      Organisations organisations,
      PostQuery posts,
      Fits fits) {
    this.introductions = introductions;
    this.visits = visits;
    this.organisations = organisations;
    this.posts = posts;
    this.fits = fits;
  }

  /** What was answered to one of them and could not be read; {@code NOTHING} on a first look. */
  record Answered(@Nullable UUID introduction, Form form) {
    static final Answered NOTHING = new Answered(null, Form.empty());
  }

  List<OwnProfilePage.OwnIntroduction> of(PersonId person, Answered answered, Texts t) {
    var all = introductions.of(person);
    var open = posts.all(all.stream().map(Introduction::need).filter(Objects::nonNull).toList());
    var visited = visits.of(all.stream().map(Introduction::id).toList());
    return all.stream()
        .map(
            one ->
                row(
                    one,
                    open,
                    visited.get(one.id()),
                    one.id().equals(answered.introduction()) ? answered.form() : Form.empty(),
                    t))
        .toList();
  }

  private OwnProfilePage.OwnIntroduction row(
      Introduction one, Map<UUID, Post> open, @Nullable Visit visit, Form form, Texts t) {
    var post = one.need() == null ? null : open.get(one.need());
    var words = one.state() == IntroductionState.PROPOSED ? one.words() : one.offerWords();
    return new OwnProfilePage.OwnIntroduction(
        one.id().toString(),
        name(one.organisation()),
        one.post(),
        post == null ? null : fits.facts(post, t),
        one.startOn() == null ? null : t.get("profile.intro.offer.start", t.date(one.startOn())),
        words,
        t.name("profile.intro.state", one.state()),
        asks(one, t),
        t.get(
            one.state() == IntroductionState.OFFER
                ? "profile.intro.offer.yes"
                : "profile.intro.yes"),
        one.state().moves(Party.PERSON, IntroductionState.REFUSED),
        reasons(form, t),
        visit == null || !one.state().open()
            ? List.of()
            : visit.stops().stream().map(stop -> line(stop, t)).toList(),
        visit != null && visit.cancelled(),
        form);
  }

  private @Nullable String asks(Introduction one, Texts t) {
    if (one.state().awaited() != Party.PERSON) {
      return null;
    }
    return t.get(
        one.state() == IntroductionState.OFFER ? "profile.intro.offer.asks" : "profile.intro.asks",
        name(one.organisation()));
  }

  private static List<Choice> reasons(Form form, Texts t) {
    return Introduction.Refused.PERSON.stream()
        .map(why -> new Choice(why, t.get("profile.intro.why." + why), form.has("why", why)))
        .toList();
  }

  private static String line(Visit.Stop stop, Texts t) {
    return t.get(
        "profile.visit.line",
        t.day(stop.start().toLocalDate()),
        t.time(stop.start().toLocalTime()),
        t.time(stop.end().toLocalTime()),
        stop.title(),
        Stream.of(stop.hostName(), stop.place())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")));
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }
}
