package fr.ancrage.access.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import java.util.Locale;

/** Languages to choose among, each by the name that its speakers give it. */
final class Languages {
  private Languages() {}

  static List<Choice> choices(List<Locale> languages, String chosen) {
    return languages.stream()
        .map(one -> new Choice(one.getLanguage(), ownName(one), one.getLanguage().equals(chosen)))
        .toList();
  }

  private static String ownName(Locale language) {
    var name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }
}
