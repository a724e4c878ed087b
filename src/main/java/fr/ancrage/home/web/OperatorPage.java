package fr.ancrage.home.web;

import fr.ancrage.shared.web.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Territories that wait.
 *
 * @param about the one whose answer was refused, with the word typed
 */
public record OperatorPage(
    List<Row> rows, @Nullable UUID about, String word, List<FieldError> errors) {

  /** A request. */
  public record Row(
      UUID id,
      String name,
      String kind,
      String byName,
      String byEmail,
      int communes,
      String requestedOn) {}

  /** What was typed for this one. */
  public String word(Row row) {
    return row.id().equals(about) ? word : "";
  }

  public @Nullable String error(Row row) {
    return FieldError.of(errors, "mot-" + row.id());
  }
}
