package fr.ancrage.shared.web;

import fr.ancrage.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a form shows: what was typed, letter for letter, and what is wrong with it. The messages of
 * the constraints are keys of texts.
 */
public final class Form {
  private final Map<String, List<String>> values;
  private final List<FieldError> errors;

  private Form(Map<String, List<String>> values, List<FieldError> errors) {
    this.values = values;
    this.errors = errors;
  }

  private static final int MOST_RETURNED = 200_000;

  /** A form with nothing in it. */
  public static Form empty() {
    return new Form(Map.of(), List.of());
  }

  /** A form that starts from what is known; nulls are left out. */
  public static Form filled(Map<String, ? extends @Nullable Object> known) {
    var values = new LinkedHashMap<String, List<String>>();
    known.forEach(
        (name, value) -> {
          if (value instanceof Iterable<?> several) {
            var texts = new ArrayList<String>();
            several.forEach(one -> texts.add(String.valueOf(one)));
            values.put(name, texts);
          } else if (value != null) {
            values.put(name, List.of(value.toString()));
          }
        });
    return new Form(values, List.of());
  }

  /** The form as it was sent, with what the constraints refuse. */
  public static Form sent(HttpServletRequest request, BindingResult binding, Texts t) {
    var errors = new ArrayList<FieldError>();
    for (var error : binding.getFieldErrors()) {
      if (errors.stream().noneMatch(known -> known.field().equals(error.getField()))) {
        errors.add(new FieldError(error.getField(), message(binding, error, t)));
      }
    }
    for (var error : binding.getGlobalErrors()) {
      errors.add(new FieldError("", t.get(String.valueOf(error.getDefaultMessage()))));
    }
    return new Form(typed(request), errors);
  }

  /** The form as it was sent, for forms without constraints. */
  public static Form sent(HttpServletRequest request) {
    return new Form(typed(request), List.of());
  }

  /** The same with one more thing wrong. */
  public Form refusing(String field, String message) {
    var more = new ArrayList<>(errors);
    more.add(new FieldError(field, message));
    return new Form(values, more);
  }

  /** The same without what was typed in one field, when that is too long to be sent back. */
  public Form without(String field) {
    var rest = new LinkedHashMap<>(values);
    rest.remove(field);
    return new Form(rest, errors);
  }

  /** The same with another value in one field. */
  public Form with(String field, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(field, List.of(value));
    return new Form(more, errors);
  }

  /** What was typed in a field; empty when nothing was. */
  public String value(String field) {
    var typed = values.getOrDefault(field, List.of());
    return typed.isEmpty() ? "" : typed.getFirst();
  }

  /** What was typed in a field that may stand several times. */
  public List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether this value was chosen. */
  public boolean has(String field, String value) {
    return values(field).contains(value);
  }

  /** What is wrong with a field, null when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(errors, field);
  }

  /** Everything that is wrong. */
  public List<FieldError> errors() {
    return errors;
  }

  private static Map<String, List<String>> typed(HttpServletRequest request) {
    var values = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, typed) -> values.put(name, returnable(typed)));
    return values;
  }

  /** What nobody typed and no page can show is not sent back: a paste of megabytes. */
  private static List<String> returnable(String[] typed) {
    return Arrays.stream(typed).filter(one -> one.length() <= MOST_RETURNED).toList();
  }

  private static String message(
      BindingResult binding, org.springframework.validation.FieldError error, Texts t) {
    if (!error.isBindingFailure()) {
      return t.get(String.valueOf(error.getDefaultMessage()));
    }
    var type = binding.getFieldType(error.getField());
    return t.get(
        type != null && Temporal.class.isAssignableFrom(type)
            ? "shared.form.date"
            : "shared.form.value");
  }
}
