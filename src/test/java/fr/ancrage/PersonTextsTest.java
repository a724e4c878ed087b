package fr.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import fr.ancrage.shared.TextCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the arriving person reads is there in six languages, and is in them. */
class PersonTextsTest {
  private static final Path TEXTS = Path.of("src/main/resources/i18n");
  private static final Pattern FRENCH =
      Pattern.compile(
          "\\b(vous|votre|vos|nous|avec|pour|dans|cette|être|aux|c’est|n’est|êtes|chez|leurs)\\b");

  /** Words of the French administration that stay as they are in Arabic, beside what they mean. */
  private static final Set<String> KEPT_IN_ARABIC =
      Set.of(
          "Ancrage", "Google", "Apple", "Outlook", "CPTS", "PTRH", "GHT", "ARS", "EVC", "PCC",
          "EHPAD", "ASH", "Ordre", "interne", "junior", "docteur", "prenom", "nom", "hopital",
          "exemple", "fr", "PDF", "JPEG", "PNG", "DOCX", "ODT", "HEIC", "iPhone", "SHA", "eIDAS",
          "SAMU", "CPAM");

  private static final Pattern LATIN = Pattern.compile("[A-Za-zÀ-ÿ]+");

  /** The same in French and in another language, and right in both. */
  private static final Set<String> ALIKE =
      Set.of(
          "shared.product",
          "territories.kind.short.cpts",
          "messaging.calendar.name",
          "messaging.appointment.minutes",
          "messaging.thread.when",
          "settlement.entry.message",
          "settlement.change.date.new",
          "settlement.change.fact.new",
          "documents.box",
          "mandate.title",
          "carnet.place.number");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "it", "ro", "ar"})
  void everyTextIsThere(String language) throws IOException {
    assertThat(texts(language).keySet()).isEqualTo(texts("fr").keySet());
  }

  @Test
  void everyLanguageTheProductSpeaksIsTested() {
    assertThat(TextCatalogue.PERSON_LANGUAGES)
        .extracting(locale -> locale.getLanguage())
        .containsExactly("fr", "en", "es", "it", "ro", "ar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "it", "ro", "ar"})
  void everyTextTakesTheSameArguments(String language) throws IOException {
    var french = texts("fr");
    texts(language)
        .forEach(
            (key, text) ->
                assertThat(arguments(text))
                    .as(key)
                    .isEqualTo(arguments(french.getOrDefault(key, ""))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "it", "ro", "ar"})
  void everyNumberHasItsForms(String language) throws IOException {
    var needed = new HashSet<>(PluralRules.forLocale(new ULocale(language)).getKeywords());
    if (!language.equals("ar")) {
      needed.remove("many");
    }
    var lacking = new TreeSet<String>();
    texts(language)
        .forEach(
            (key, text) -> {
              for (var forms : plurals(text)) {
                if (forms.size() > 1 && !forms.containsAll(needed)) {
                  lacking.add(key + " " + forms);
                }
              }
            });
    assertThat(lacking).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "it", "ro", "ar"})
  void noFrenchIsLeft(String language) throws IOException {
    var french = texts("fr");
    var left = new TreeSet<String>();
    texts(language)
        .forEach(
            (key, text) -> {
              var same = text.equals(french.get(key)) && text.matches(".*\\p{L}{3}.*");
              var pattern = key.startsWith("shared.date.");
              if ((same && !ALIKE.contains(key) && !pattern) || FRENCH.matcher(text).find()) {
                left.add(key + "=" + text);
              }
            });
    assertThat(left).isEmpty();
  }

  @Test
  void arabicIsWrittenInArabic() throws IOException {
    var latin = new TreeSet<String>();
    texts("ar")
        .forEach(
            (key, text) -> {
              if (!key.startsWith("shared.date.")) {
                LATIN
                    .matcher(bare(text))
                    .results()
                    .map(found -> found.group())
                    .filter(word -> !KEPT_IN_ARABIC.contains(word))
                    .forEach(word -> latin.add(key + " " + word));
              }
            });
    assertThat(latin).isEmpty();
  }

  /** A message without its arguments and the names of their forms. */
  private static String bare(String text) {
    return text.replaceAll(
            "\\{\\d, (plural|number|select),?( integer)?|\\b(none|zero|one|two|few|many|other)\\b",
            "")
        .replaceAll("number", "");
  }

  private static Set<String> arguments(String text) {
    return new MessageFormat(text, ULocale.ENGLISH).getArgumentNames();
  }

  private static List<Set<String>> plurals(String text) {
    var pattern = new MessagePattern(text);
    var all = new ArrayList<Set<String>>();
    for (var i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        all.add(forms(pattern, i + 1, pattern.getLimitPartIndex(i)));
      }
    }
    return all;
  }

  private static Set<String> forms(MessagePattern pattern, int from, int to) {
    var forms = new TreeSet<String>();
    for (var i = from; i < to; i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
      }
      if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      }
    }
    return forms;
  }

  private static Map<String, String> texts(String language) throws IOException {
    var all = new TreeMap<String, String>();
    try (var directories = Files.newDirectoryStream(TEXTS, "*-person")) {
      for (var directory : directories) {
        var own = new Properties();
        try (var reader =
            Files.newBufferedReader(directory.resolve("messages_" + language + ".properties"))) {
          own.load(reader);
        }
        own.forEach((key, text) -> all.put((String) key, (String) text));
      }
    }
    return all;
  }
}
