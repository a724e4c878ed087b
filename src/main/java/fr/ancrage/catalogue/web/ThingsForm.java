package fr.ancrage.catalogue.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Form;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What forms for a document and for an office have in common. */
final class ThingsForm {
  private static final int LONGEST = 200;

  private ThingsForm() {}

  /** The first field is needed; none is longer than a line. */
  static Form checked(Form sent, Texts t, String needed, String... others) {
    var form = sent;
    if (form.value(needed).isBlank()) {
      form = form.refusing(needed, t.get("catalogue.form.name"));
    }
    for (var field : Stream.concat(Stream.of(needed), Arrays.stream(others)).toList()) {
      if (form.value(field).length() > LONGEST) {
        form = form.refusing(field, t.get("catalogue.form.long", LONGEST));
      }
    }
    return form;
  }

  static @Nullable String orNull(String typed) {
    return Typed.orNull(typed);
  }
}
