package fr.ancrage.matching;

import fr.ancrage.charter.Charters;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Consents;
import fr.ancrage.people.Employments;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Milestone;
import fr.ancrage.trail.NewMilestone;
import fr.ancrage.trail.Trails;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bringing a person and a structure together, step by step: each wait has somebody who is waited
 * for and a day, and the charter's delays are applied.
 */
@Service
public class Introductions {
  private static final int PATIENCE_DAYS = 3;
  private static final int OFFER_DAYS = 14;

  private final IntroductionStore store;
  private final IntroductionMails mails;
  private final Charters charters;
  private final Consents consents;
  private final Employments employments;
  private final Profiles profiles;
  private final Trails trails;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Introductions(
      IntroductionStore store,
      IntroductionMails mails,
      Charters charters,
      Consents consents,
      Employments employments,
      Profiles profiles,
      Trails trails,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.mails = mails;
    this.charters = charters;
    this.consents = consents;
    this.employments = employments;
    this.profiles = profiles;
    this.trails = trails;
    this.events = events;
    this.clock = clock;
  }

  /** Who acts. */
  public record By(Party party, @Nullable AccountId account, String name) {
    /** A reader: for the coordination, or else for the structure they recruit for. */
    public static By of(MyRoles roles, Account me) {
      return new By(party(roles), me.id(), me.name());
    }

    /** On whose side a reader is. */
    public static Party party(MyRoles roles) {
      return roles.staff() ? Party.COORDINATION : Party.STRUCTURE;
    }
  }

  /** One; whoever recruits reads the view of it instead. */
  public Introduction get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Those of a person, the newest first. */
  public List<Introduction> of(PersonId person) {
    return store.of(person);
  }

  /** What happened, the latest first. */
  public List<Introduction.Act> acts(UUID id) {
    return store.acts(id);
  }

  /** Asks the person whether they may be shown to this structure. */
  @Transactional
  public Proposal propose(
      Territory territory,
      PersonId person,
      OrganisationId organisation,
      @Nullable Post post,
      @Nullable String words,
      Account by) {
    if (!charters.seesPeople(organisation)) {
      return new Proposal.Unsigned();
    }
    if (employments.present(person).contains(organisation)) {
      return new Proposal.Employer();
    }
    var already =
        store.of(person).stream()
            .filter(one -> one.organisation().equals(organisation) && one.state().open())
            .findFirst();
    if (already.isPresent()) {
      return new Proposal.Already(already.get().id());
    }
    var until = exclusive(territory, person, organisation);
    if (until.isPresent()) {
      return new Proposal.Exclusive(until.get());
    }
    var made =
        made(
            territory,
            person,
            organisation,
            post == null ? null : post.id(),
            post == null ? null : post.title(),
            IntroductionState.PROPOSED,
            words,
            by.id(),
            by.name());
    store.add(territory.id(), made);
    store.act(territory.id(), made.id(), IntroductionState.PROPOSED, words, by.name());
    mails.proposed(territory, made, by);
    return new Proposal.Made(made.id());
  }

  /** Until when nobody else approaches them; none when anybody may. */
  public Optional<LocalDate> exclusive(
      Territory territory, PersonId person, OrganisationId organisation) {
    var today = today(territory);
    var days = charters.rules(today).exclusiveDays();
    return store
        .elsewhere(person, organisation, clock.instant().minus(java.time.Duration.ofDays(days)))
        .map(at -> LocalDate.ofInstant(at, territory.zone()).plusDays(days));
  }

  /** Does what changes an introduction, if it is still as it was read; else refused as stale. */
  @Transactional
  public void whileUnchanged(UUID id, int version, Runnable change) {
    if (!store.hold(id, version)) {
      throw new StaleEdit(id);
    }
    change.run();
  }

  /** Brings it to another state; refused as stale when somebody else did before. */
  @Transactional
  public void move(
      Territory territory, UUID id, IntroductionState to, @Nullable String words, By by) {
    var before = get(id);
    if (to == IntroductionState.REFUSED || !before.state().moves(by.party(), to)) {
      throw new StaleEdit(id);
    }
    if (!store.move(before, to, due(territory, to))) {
      throw new StaleEdit(id);
    }
    store.act(territory.id(), id, to, words, by.name());
    var now = get(id);
    switch (to) {
      case AGREED -> {
        consents.give(
            territory.id(), now.person(), now.organisation(), ConsentWords.VERSION, by.account());
        profiles.touch(now.person());
      }
      case PRESENTED -> milestone(territory, now, Milestone.Kind.CANDIDATE, by);
      case HANDED_OVER -> hired(territory, now, by);
      default -> {}
    }
    mails.moved(territory, now, by);
  }

  /** The structure makes an offer. */
  @Transactional
  public void offer(
      Territory territory, UUID id, @Nullable String words, @Nullable LocalDate start, By by) {
    move(territory, id, IntroductionState.OFFER, words, by);
    store.offer(id, words, start);
  }

  /** Somebody says no, with a reason; whoever waits is told. */
  @Transactional
  public void refuse(Territory territory, UUID id, String why, @Nullable String words, By by) {
    var before = get(id);
    if (!before.state().moves(by.party(), IntroductionState.REFUSED)
        || !store.refuse(before, new Introduction.Refused(by.party(), why, words))) {
      throw new StaleEdit(id);
    }
    store.act(territory.id(), id, IntroductionState.REFUSED, words, by.name());
    events.publishEvent(new IntroductionRefused(territory, id));
    mails.moved(territory, get(id), by);
  }

  /** Whoever is waited for has until then. */
  @Transactional
  public void waitUntil(UUID id, LocalDate due) {
    store.due(id, due);
  }

  /** A new one, with the day until which it waits. */
  Introduction made(
      Territory territory,
      PersonId person,
      OrganisationId organisation,
      @Nullable UUID need,
      @Nullable String post,
      IntroductionState state,
      @Nullable String words,
      @Nullable AccountId by,
      String name) {
    var due = due(territory, state);
    return new Introduction(
        Ids.next(),
        person,
        organisation,
        need,
        post,
        state,
        words,
        by,
        name,
        clock.instant(),
        null,
        due,
        null,
        null,
        null,
        0);
  }

  private void hired(Territory territory, Introduction now, By by) {
    milestone(territory, now, Milestone.Kind.EMPLOYEE, by);
    var profession = profiles.of(now.person()).map(one -> one.wanted().profession()).orElse(null);
    events.publishEvent(
        new IntroductionSigned(
            territory.id(),
            now.person(),
            now.organisation(),
            profession,
            now.startOn(),
            by.account()));
  }

  private void milestone(Territory territory, Introduction now, Milestone.Kind kind, By by) {
    var from =
        kind == Milestone.Kind.EMPLOYEE && now.startOn() != null ? now.startOn() : today(territory);
    trails.record(
        territory.id(),
        now.person(),
        new NewMilestone(kind, now.organisation(), now.post(), from, null),
        by.account(),
        by.name());
  }

  private @Nullable LocalDate due(Territory territory, IntroductionState state) {
    var today = today(territory);
    return switch (state) {
      case PROPOSED, PRESENTED, VISIT -> today.plusDays(charters.rules(today).answerDays());
      case AGREED, SIGNED -> today.plusDays(PATIENCE_DAYS);
      case OFFER, ACCEPTED -> today.plusDays(OFFER_DAYS);
      case HANDED_OVER, REFUSED -> null;
    };
  }

  private LocalDate today(Territory territory) {
    return ZonedDateTime.now(clock.withZone(territory.zone())).toLocalDate();
  }
}
