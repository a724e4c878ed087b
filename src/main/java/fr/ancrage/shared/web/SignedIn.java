package fr.ancrage.shared.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who reads the page. */
public record SignedIn(String name, String email) {

  /** First letters of the first and last words of the name. */
  public String initials() {
    var words = name.strip().split("[\\s-]+", -1);
    return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
        .collect(Collectors.joining());
  }
}
