package fr.ancrage.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field, in the reader's words. The field's id is its name. */
public record FieldError(String field, String message) {

  /** The first message for this field, null when it has none. */
  public static @Nullable String of(List<FieldError> errors, String field) {
    for (var error : errors) {
      if (error.field().equals(field)) {
        return error.message();
      }
    }
    return null;
  }
}
