package fr.ancrage.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the style sheet, measured. */
class TokensTest {
  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-Fa-f]{6});");
  private final String css = Files.readString(Path.of("src/main/resources/static/css/ancrage.css"));

  TokensTest() throws IOException {}

  @Test
  void everyTextPairIsLegibleInBothThemes() {
    for (var theme : List.of("light", "dark")) {
      var colours = colours(block("[data-bs-theme=\"" + theme + "\"] {"));
      for (var ground : List.of("paper", "card", "rail", "sunk")) {
        for (var text :
            List.of("ink", "muted", "anchor", "clay", "leaf", "amber", "brick", "sky")) {
          legible(colours, theme, text, ground, TEXT);
        }
      }
      for (var tone : List.of("anchor", "clay", "leaf", "amber", "brick", "sky")) {
        legible(colours, theme, tone, tone + "-soft", TEXT);
        legible(colours, theme, "ink", tone + "-soft", TEXT);
        legible(colours, theme, "muted", tone + "-soft", TEXT);
      }
      legible(colours, theme, "on-anchor", "anchor", TEXT);
      legible(colours, theme, "on-anchor", "anchor-deep", TEXT);
      legible(colours, theme, "card", "brick", TEXT);
      legible(colours, theme, "paper", "ink", TEXT);
      legible(colours, theme, "field-line", "card", GRAPHICS);
      legible(colours, theme, "field-line", "paper", GRAPHICS);
    }
  }

  @Test
  void automaticDarkIsTheSameAsChosenDark() {
    var dark = block("[data-bs-theme=\"dark\"] {");
    assertThat(colours(dark)).hasSizeGreaterThan(20);
    assertThat(block("[data-bs-theme=\"auto\"] {")).isEqualTo(dark);
  }

  private static void legible(
      Map<String, String> colours, String theme, String text, String ground, double enough) {
    var measured = contrast(colour(colours, text), colour(colours, ground));
    assertThat(measured).as("%s on %s, %s", text, ground, theme).isGreaterThanOrEqualTo(enough);
  }

  private static String colour(Map<String, String> colours, String name) {
    assertThat(colours).containsKey(name);
    return colours.getOrDefault(name, "");
  }

  private String block(String selector) {
    var start = css.indexOf(selector) + selector.length();
    return css.substring(start, css.indexOf('}', start)).strip();
  }

  private static Map<String, String> colours(String block) {
    var found = new HashMap<String, String>();
    TOKEN.matcher(block).results().forEach(match -> found.put(match.group(1), match.group(2)));
    return found;
  }

  private static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    var weights = new double[] {0.2126, 0.7152, 0.0722};
    var sum = 0.0;
    for (var i = 0; i < 3; i++) {
      var value = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
      sum +=
          weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
