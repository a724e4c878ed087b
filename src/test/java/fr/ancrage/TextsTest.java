package fr.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word of the product exists in French and in English, and is used. */
class TextsTest {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:t|texts|words)\\.get\\(\\s*\"([a-z0-9_.-]+)\"|message = \"([a-z0-9_.-]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.][A-Za-z0-9_-]+)*[.]?)\"");

  private final Properties french = all("fr");
  private final Properties english = all("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(english.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(french.stringPropertyNames()));
  }

  @Test
  void noKeyIsDefinedTwice() throws IOException {
    var seen = new TreeSet<String>();
    var twice = new TreeSet<String>();
    for (var file : files(Path.of("src/main/resources/i18n"), "messages_fr.properties")) {
      var own = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        own.load(reader);
      }
      own.stringPropertyNames().stream().filter(key -> !seen.add(key)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyMessageCanBeRead() {
    french.forEach((key, text) -> check(key, text, Locale.FRENCH));
    english.forEach((key, text) -> check(key, text, Locale.ENGLISH));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    for (var key : french.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(french.getProperty(key)));
    }
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    var missing = new TreeSet<String>();
    for (var source : sources()) {
      var found = ASKED.matcher(source);
      while (found.find()) {
        var key = found.group(1) == null ? found.group(2) : found.group(1);
        if (!key.endsWith(".") && !french.containsKey(key)) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noKeyIsLeftOver() {
    var literals = new TreeSet<String>();
    for (var source : sources()) {
      var found = LITERAL.matcher(source);
      while (found.find()) {
        literals.add(found.group(1));
      }
    }
    var unused = new TreeSet<String>();
    for (var key : french.stringPropertyNames()) {
      if (!used(key, literals)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Used whole, or through a prefix that is completed in code. */
  private static boolean used(String key, Set<String> literals) {
    for (var prefix = key; prefix.indexOf('.') > 0; ) {
      if (literals.contains(prefix) || literals.contains(prefix + ".")) {
        return true;
      }
      prefix = prefix.substring(0, prefix.lastIndexOf('.'));
    }
    return false;
  }

  private static Set<String> arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames();
  }

  private static void check(Object key, Object text, Locale locale) {
    assertThat(text.toString()).as(key.toString()).isNotBlank();
    new MessageFormat(text.toString(), locale);
  }

  private static Properties all(String language) {
    var all = new Properties();
    for (var file :
        files(Path.of("src/main/resources/i18n"), "messages_" + language + ".properties")) {
      try (var reader = Files.newBufferedReader(file)) {
        all.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static List<String> sources() {
    var sources = new ArrayList<String>();
    for (var file : files(Path.of("src/main"), "java", "jte")) {
      try {
        sources.add(Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  private static List<Path> files(Path root, String... endings) {
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
