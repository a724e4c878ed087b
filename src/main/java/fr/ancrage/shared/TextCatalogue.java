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
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All messages of all modules: {@code i18n/<module>/messages_<language>.properties}. */
@Component
public class TextCatalogue {
  /** The languages every screen exists in, French first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final Map<String, Map<String, String>> patterns = new HashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  TextCatalogue() {
    for (var locale : LANGUAGES) {
      patterns.put(locale.getLanguage(), load(locale.getLanguage()));
    }
  }

  /** The words for this reader; a language the product does not speak reads French. */
  public Texts in(Locale locale) {
    return new Texts(this, patterns.containsKey(locale.getLanguage()) ? locale : Locale.FRENCH);
  }

  /** The keys of one language: the build compares them. */
  public Map<String, String> all(Locale locale) {
    return Map.copyOf(patterns.getOrDefault(locale.getLanguage(), Map.of()));
  }

  String message(Locale locale, String key, Object... arguments) {
    var values = new Object[arguments.length];
    for (var i = 0; i < arguments.length; i++) {
      values[i] = arguments[i] instanceof LocalDate date ? in(locale).date(date) : arguments[i];
    }
    var format =
        formats.computeIfAbsent(
            locale.getLanguage() + ' ' + key,
            _ -> new MessageFormat(pattern(locale, key), ULocale.forLocale(locale)));
    synchronized (format) {
      return format.format(values);
    }
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
