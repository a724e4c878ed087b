package fr.ancrage.settlement;

import fr.ancrage.people.Person;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of a mandate: in the person's language, and in French for whoever must accept it. */
@Component
class MandateText {
  /** Changes with every change of the words. */
  static final String VERSION = "2026-11";

  private final TextCatalogue texts;

  MandateText(TextCatalogue texts) {
    this.texts = texts;
  }

  Texts language(Person person) {
    return texts.in(Locale.of(person.language()));
  }

  List<String> paragraphs(
      Territory territory, Person person, List<MandateScope> scopes, LocalDate until) {
    var all = new ArrayList<>(in(language(person), territory, person, scopes, until));
    if (!language(person).language().equals("fr")) {
      all.add(texts.in(Locale.FRENCH).get("mandate.text.in-french"));
      all.addAll(in(texts.in(Locale.FRENCH), territory, person, scopes, until));
    }
    return all;
  }

  private static List<String> in(
      Texts t, Territory territory, Person person, List<MandateScope> scopes, LocalDate until) {
    var what =
        scopes.stream()
            .map(scope -> t.name("mandate.scope", scope))
            .collect(Collectors.joining(" ; "));
    return List.of(
        t.get("mandate.text.who", person.name(), territory.name(), t.date(until)),
        t.get("mandate.text.what", what),
        t.get("mandate.text.not"),
        t.get("mandate.text.end", t.date(until)));
  }
}
