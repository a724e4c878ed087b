package fr.ancrage.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An icon that is not in the sprite leaves a hole on the page. */
class IconsTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Pattern KNOWN = Pattern.compile("id=\"([a-z0-9-]+)\"");
  private static final Pattern NAMED =
      Pattern.compile("(?:icon\\(name|icon|actionIcon) = \"([a-z0-9-]+)\"");

  private static final Pattern OF_THE_RAIL =
      Pattern.compile("new NavItem\\(\\s*\\d+,\\s*\"[^\"]+\",\\s*\"[^\"]+\",\\s*\"([a-z0-9-]+)\"");

  @Test
  void everyIconIsInTheSprite() throws IOException {
    var sprite = Files.readString(MAIN.resolve("resources/static/vendor/icons.svg"));
    var known = new TreeSet<String>();
    KNOWN.matcher(sprite).results().forEach(found -> known.add(found.group(1)));
    var used = new TreeSet<String>();
    collect(MAIN.resolve("jte"), ".jte", NAMED, used);
    collect(MAIN.resolve("java"), ".java", OF_THE_RAIL, used);
    Arrays.stream(Tone.values()).map(Tone::icon).forEach(used::add);
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(known).containsAll(used);
  }

  private static void collect(Path directory, String ending, Pattern named, Set<String> used)
      throws IOException {
    try (var files = Files.walk(directory)) {
      for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        named.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
      }
    }
  }
}
