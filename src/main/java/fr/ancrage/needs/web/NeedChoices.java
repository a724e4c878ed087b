package fr.ancrage.needs.web;

import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.OrganisationId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be chosen in forms and filters about needs. */
final class NeedChoices {
  private NeedChoices() {}

  static List<Choice> professions(Professions professions, @Nullable String chosen, Texts t) {
    return professions.all().stream()
        .map(one -> new Choice(one.code(), one.label(t.language()), one.code().equals(chosen)))
        .toList();
  }

  static List<Choice> organisations(Map<OrganisationId, String> names, @Nullable UUID chosen) {
    return names.entrySet().stream()
        .map(
            one ->
                new Choice(
                    one.getKey().toString(), one.getValue(), one.getKey().value().equals(chosen)))
        .toList();
  }

  static <E extends Enum<E>> List<Choice> of(
      E[] values, Function<E, String> code, String words, @Nullable String chosen, Texts t) {
    return Arrays.stream(values)
        .map(one -> new Choice(code.apply(one), t.name(words, one), code.apply(one).equals(chosen)))
        .toList();
  }
}
