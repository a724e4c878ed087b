package fr.ancrage.prospects;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How things stand with a prospect: what a contact changes, and its undo brings back. */
record Standing(
    ProspectState state,
    @Nullable LocalDate next,
    @Nullable Instant informedAt,
    @Nullable Instant heardAt) {

  static Standing of(Prospect one) {
    return new Standing(one.state(), one.next(), one.informedAt(), one.heardAt());
  }

  Standing in(ProspectState other) {
    return new Standing(other, next, informedAt, heardAt);
  }

  Standing until(@Nullable LocalDate day) {
    return new Standing(state, day, informedAt, heardAt);
  }

  /** They were told where their data come from; the first time counts. */
  Standing informed(Instant at) {
    return new Standing(state, next, informedAt == null ? at : informedAt, heardAt);
  }

  Standing heard(Instant at) {
    return new Standing(state, next, informedAt, at);
  }
}
