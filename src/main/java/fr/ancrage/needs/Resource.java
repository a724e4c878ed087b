package fr.ancrage.needs;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a member can lend or share. */
public record Resource(UUID id, Terms terms, boolean withdrawn, int version) {
  /**
   * What is said of it.
   *
   * @param halfDays when it is free; none for always
   */
  public record Terms(
      OrganisationId organisation,
      Kind kind,
      String title,
      @Nullable String profession,
      @Nullable String speciality,
      String commune,
      List<HalfDay> halfDays,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String words) {}

  /** What it is. */
  public enum Kind {
    PROFESSIONAL,
    ROOM,
    TRAINER,
    VEHICLE,
    EQUIPMENT,
    HOURS;

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
