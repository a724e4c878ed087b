package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody will leave: a need that is not one yet.
 *
 * @param declaredBy the one person who may let it be shown
 * @param wanted whether the coordinator has asked for that
 * @param need what it was shown as
 */
public record Departure(
    UUID id,
    Terms terms,
    AccountId declaredBy,
    boolean wanted,
    @Nullable NeedId need,
    boolean withdrawn,
    int version) {

  /**
   * What is said of it; nobody is named.
   *
   * @param likely whether it is likely only
   */
  public record Terms(
      OrganisationId organisation,
      String commune,
      String profession,
      @Nullable String speciality,
      Kind kind,
      LocalDate leavesOn,
      boolean likely,
      @Nullable String words) {}

  /** Why somebody leaves. */
  public enum Kind {
    RETIREMENT,
    MOVE,
    END,
    OTHER;

    /** As it is kept and sent. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this code; none for anything else. */
    public static Optional<Kind> of(@Nullable String code) {
      for (var one : values()) {
        if (one.code().equals(code)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }
}
