package fr.ancrage.matching;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an introduction stands, what may follow, and who is waited for. */
public enum IntroductionState {
  /** The person is asked. */
  PROPOSED(Party.PERSON),
  /** They agreed to be shown to this structure. */
  AGREED(Party.COORDINATION),
  /** The structure knows who it is, and how to reach them. */
  PRESENTED(Party.STRUCTURE),
  /** A visit is planned. */
  VISIT(Party.STRUCTURE),
  /** The structure has made an offer. */
  OFFER(Party.PERSON),
  /** The person has accepted it. */
  ACCEPTED(Party.STRUCTURE),
  /** The contract is signed. */
  SIGNED(Party.COORDINATION),
  /** The arrival is prepared: the dossier goes on. */
  HANDED_OVER(Party.NOBODY),
  /** Somebody said no, with a reason. */
  REFUSED(Party.NOBODY);

  /** Who acts. */
  public enum Party {
    PERSON,
    STRUCTURE,
    COORDINATION,
    NOBODY
  }

  private final Party awaited;

  IntroductionState(Party awaited) {
    this.awaited = awaited;
  }

  /** Who is waited for. */
  public Party awaited() {
    return awaited;
  }

  /** Whether something is still to happen. */
  public boolean open() {
    return awaited != Party.NOBODY;
  }

  /** What may follow. */
  public Set<IntroductionState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(AGREED, REFUSED);
      case AGREED -> EnumSet.of(PRESENTED, REFUSED);
      case PRESENTED -> EnumSet.of(VISIT, OFFER, REFUSED);
      case VISIT -> EnumSet.of(OFFER, REFUSED);
      case OFFER -> EnumSet.of(ACCEPTED, REFUSED);
      case ACCEPTED -> EnumSet.of(SIGNED, REFUSED);
      case SIGNED -> EnumSet.of(HANDED_OVER);
      case HANDED_OVER, REFUSED -> EnumSet.noneOf(IntroductionState.class);
    };
  }

  /** Whether this party may bring it there from here. */
  public boolean moves(Party party, IntroductionState to) {
    if (!next().contains(to)) {
      return false;
    }
    return switch (party) {
      case COORDINATION -> true;
      case STRUCTURE -> this != PROPOSED && this != AGREED && to != ACCEPTED && to != HANDED_OVER;
      case PERSON -> to == AGREED || to == ACCEPTED || to == REFUSED;
      case NOBODY -> false;
    };
  }

  /** As forms write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
