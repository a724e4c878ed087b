package fr.ancrage.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All messages of all modules: {@code i18n/<module>/messages_<language>.properties}. Directories
 * whose name ends in {@code -person} hold what the arriving person reads, in six languages.
 */
@Component
public class TextCatalogue {
  /** The languages every screen exists in, French first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  /** The languages the arriving person is welcomed in; Arabic with the digits of the Maghreb. */
  public static final List<Locale> PERSON_LANGUAGES =
      List.of(
          Locale.FRENCH,
          Locale.ENGLISH,
          Locale.of("es"),
          Locale.ITALIAN,
          Locale.of("ro"),
          Locale.forLanguageTag("ar-u-nu-latn"));

  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char ISOLATED = '\u2069';

  private final Map<String, Map<String, String>> patterns = new HashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Set<String> borrowed = ConcurrentHashMap.newKeySet();

  TextCatalogue() {
    for (var locale : PERSON_LANGUAGES) {
      patterns.put(locale.getLanguage(), load(locale.getLanguage()));
    }
  }

  /** The words for this reader; a language the product does not speak reads French. */
  public Texts in(Locale locale) {
    return new Texts(this, spoken(locale.getLanguage()).orElse(Locale.FRENCH));
  }

  /** The language of this code, if the arriving person can be spoken to in it. */
  public static Optional<Locale> spoken(@Nullable String language) {
    return PERSON_LANGUAGES.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
  }

  /** Texts that were read in French for want of words, as {@code it settlement.list.lead}. */
  public Set<String> borrowed() {
    return Set.copyOf(borrowed);
  }

  /** The keys of one language: the build compares them. */
  public Map<String, String> all(Locale locale) {
    return Map.copyOf(patterns.getOrDefault(locale.getLanguage(), Map.of()));
  }

  String message(Locale locale, String key, Object... arguments) {
    var values = new Object[arguments.length];
    for (var i = 0; i < arguments.length; i++) {
      values[i] = argument(locale, arguments[i]);
    }
    var own = has(locale, key) ? locale : Locale.FRENCH;
    if (!own.equals(locale)) {
      borrowed.add(locale.getLanguage() + ' ' + key);
    }
    var format =
        formats.computeIfAbsent(
            own.getLanguage() + ' ' + key,
            _ -> new MessageFormat(pattern(own, key), ULocale.forLocale(own)));
    synchronized (format) {
      return format.format(values);
    }
  }

  private Object argument(Locale locale, Object argument) {
    return switch (argument) {
      case LocalDate date -> in(locale).date(date);
      case String words when in(locale).rightToLeft() -> isolated(words);
      default -> argument;
    };
  }

  /** A French name, an address or a number keeps its own direction within Arabic words. */
  private static String isolated(String words) {
    var arabic =
        words
            .codePoints()
            .anyMatch(
                one ->
                    Character.getDirectionality(one)
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return arabic || words.isEmpty() ? words : LEFT_TO_RIGHT + words + ISOLATED;
  }

  boolean has(Locale locale, String key) {
    return patterns.getOrDefault(locale.getLanguage(), Map.of()).containsKey(key);
  }

  String pattern(Locale locale, String key) {
    var pattern = patterns.getOrDefault(locale.getLanguage(), Map.of()).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key + " in " + locale);
    }
    return pattern;
  }

  private static Map<String, String> load(String language) {
    var all = new HashMap<String, String>();
    try {
      var resolver = new PathMatchingResourcePatternResolver();
      for (Resource file :
          resolver.getResources("classpath*:i18n/*/messages_" + language + ".properties")) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> all.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
