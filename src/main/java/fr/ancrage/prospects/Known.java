package fr.ancrage.prospects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody to be approached.
 *
 * @param language in which they are written to
 * @param originWords which fair, who named them, which list
 * @param metOn when they were met, named or found
 */
public record Known(
    String givenName,
    String familyName,
    @Nullable String email,
    @Nullable String phone,
    String language,
    @Nullable String profession,
    @Nullable String speciality,
    Origin origin,
    @Nullable String originWords,
    LocalDate metOn,
    @Nullable String notes) {

  /** Given name and family name. */
  public String name() {
    return (givenName + " " + familyName).strip();
  }

  /** The same, with nothing by which they could be reached: their own record has it now. */
  Known withoutMeans() {
    return new Known(
        givenName,
        familyName,
        null,
        null,
        language,
        profession,
        speciality,
        origin,
        originWords,
        metOn,
        notes);
  }
}
