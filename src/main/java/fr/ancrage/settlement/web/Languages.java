package fr.ancrage.settlement.web;

import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages in which persons can be written to, each in its own words. */
final class Languages {
  private Languages() {}

  static List<Choice> choices(String chosen, Texts t) {
    return TextCatalogue.PERSON_LANGUAGES.stream()
        .map(
            one ->
                new Choice(
                    one.getLanguage(),
                    t.get("settlement.language." + one.getLanguage()),
                    one.getLanguage().equals(chosen)))
        .toList();
  }

  /** One that can be written, French else. */
  static String of(@Nullable String code) {
    return TextCatalogue.PERSON_LANGUAGES.stream()
        .map(one -> one.getLanguage())
        .filter(one -> one.equals(code))
        .findFirst()
        .orElse("fr");
  }
}
