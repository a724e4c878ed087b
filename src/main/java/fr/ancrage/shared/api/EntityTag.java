package fr.ancrage.shared.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version of a thing as {@code ETag} and {@code If-Match} carry it. */
public final class EntityTag {
  private EntityTag() {}

  /** What a thing of this version is marked with. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /** Refuses a change that does not say what it changes (428), or changes something else (412). */
  public static void require(@Nullable String ifMatch, int version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(
          HttpStatus.PRECONDITION_REQUIRED,
          "If-Match is needed: the ETag of what you have read and now change.");
    }
    if (!ifMatch.strip().equals(of(version))) {
      throw new Refused(
          HttpStatus.PRECONDITION_FAILED, "It has changed since you read it: read it again.");
    }
  }
}
