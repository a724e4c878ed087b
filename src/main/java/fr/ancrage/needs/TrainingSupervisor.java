package fr.ancrage.needs;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner who supervises students or interns (maître de stage), and the places they have.
 */
public record TrainingSupervisor(UUID id, Terms terms, boolean withdrawn, int version) {
  /**
   * What is said of them.
   *
   * @param organisation where they practise
   * @param profession of whom they train, with {@code speciality}
   * @param places how many at once
   * @param accreditedUntil last day of the accreditation that the university (second cycle) or the
   *     ARS (third cycle) gave; null while it is asked for, and where none is needed
   * @param from since when there is a place; null for now
   * @param offered whether the public page for interns shows it
   */
  public record Terms(
      OrganisationId organisation,
      String name,
      String profession,
      @Nullable String speciality,
      String commune,
      List<Level> levels,
      int places,
      @Nullable LocalDate accreditedUntil,
      @Nullable LocalDate from,
      boolean lodging,
      @Nullable String words,
      boolean offered) {

    /** Whether somebody may begin there on that day. */
    public Accreditation on(LocalDate today) {
      if (levels.equals(List.of(Level.OTHER))) {
        return Accreditation.HOLDS;
      }
      if (accreditedUntil == null) {
        return Accreditation.ASKED;
      }
      if (accreditedUntil.isBefore(today)) {
        return Accreditation.OVER;
      }
      return accreditedUntil.isBefore(today.plusMonths(6))
          ? Accreditation.TO_RENEW
          : Accreditation.HOLDS;
    }
  }

  /** How an accreditation stands. */
  public enum Accreditation {
    HOLDS,
    /** It ends within six months: asking for another takes as long. */
    TO_RENEW,
    ASKED,
    OVER
  }

  /** Whom they train. */
  public enum Level {
    SECOND_CYCLE,
    LEVEL_ONE,
    SASPAS,
    AMBULATORY,
    JUNIOR,
    /** Students who do not become doctors: no accreditation of the ARS is needed. */
    OTHER;

    /** As it is kept and sent. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Those of these codes, in their order; what is no code is left out. */
    public static List<Level> of(Collection<String> codes) {
      return Stream.of(values()).filter(one -> codes.contains(one.code())).toList();
    }
  }
}
