package fr.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages for the arriving person, with every fragment they use, take their words from -person. */
class PersonPagesTest {
  private static final Path JTE = Path.of("src/main/jte");
  private static final Pattern VIEW = Pattern.compile("\"([a-z]+(?:/[a-z-]+)+)\"");
  private static final Pattern CALLED = Pattern.compile("@template\\.([a-z.-]+)\\(");
  private static final Pattern ASKED = Pattern.compile("\\bt\\.(get|name)\\(([^@]*?)\\)}");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_-]+)+)\"");

  /** Rendered by code that serves staff too. */
  private static final List<String> BESIDE = List.of("messaging/mail", "shared/error");

  /** In the branch of a fragment that only staff see. */
  private static final Set<String> FOR_STAFF =
      Set.of(
          "shared.search",
          "shared.nav",
          "shared.nav.phone",
          "shared.more",
          "settlement.home.wall",
          "settlement.interview.informed",
          "mandate.go.propose",
          "mandate.none.staff");

  @Test
  void theirWordsAreInSixLanguages() throws IOException {
    var known = keys();
    var strangers = new TreeSet<String>();
    for (var page : pages()) {
      var asked = ASKED.matcher(Files.readString(JTE.resolve(page + ".jte")));
      while (asked.find()) {
        var key = KEY.matcher(asked.group(2));
        while (key.find()) {
          var name = key.group(1);
          var there =
              known.stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "."));
          if (!there && !FOR_STAFF.contains(name)) {
            strangers.add(page + " " + name);
          }
        }
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void thePagesAreFound() throws IOException {
    assertThat(pages())
        .contains(
            "settlement/person",
            "settlement/interview-person",
            "settlement/contact/come",
            "messaging/appointment",
            "messaging/messages",
            "access/sign-in",
            "home/territory",
            "shared/public");
  }

  private static Set<String> pages() throws IOException {
    var seen = new TreeSet<String>();
    var left = new ArrayDeque<>(BESIDE);
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        var code = Files.readString(source);
        if (code.contains("@ForPerson\n")) {
          VIEW.matcher(code).results().map(found -> found.group(1)).forEach(left::add);
        }
      }
    }
    while (!left.isEmpty()) {
      var page = left.pop();
      var file = JTE.resolve(page + ".jte");
      if (Files.exists(file) && seen.add(page)) {
        CALLED
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1).replace('.', '/'))
            .forEach(left::add);
      }
    }
    return seen;
  }

  private static Set<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    try (var directories =
        Files.newDirectoryStream(Path.of("src/main/resources/i18n"), "*-person")) {
      for (var directory : directories) {
        var own = new Properties();
        try (var reader = Files.newBufferedReader(directory.resolve("messages_fr.properties"))) {
          own.load(reader);
        }
        keys.addAll(own.stringPropertyNames());
      }
    }
    return keys;
  }
}
