package fr.ancrage.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The marks of a template, such as {@code {prénom}}, and what they become for one case. */
public final class Marks {
  /** Replaced when the message leaves, as making a link is not looking. */
  public static final String LINK = "{lien}";

  private static final Pattern MARK = Pattern.compile("\\{[^{}\\n]{1,40}\\}");

  private final Map<String, String> values = new LinkedHashMap<>();

  /** The same with one more; what is not known is left to be written by hand. */
  public Marks with(String name, String value) {
    if (!value.isBlank()) {
      values.put("{" + name + "}", value);
    }
    return this;
  }

  /** The words with every mark that is known. */
  public String fill(String words) {
    var filled = words;
    for (var one : values.entrySet()) {
      filled = filled.replace(one.getKey(), one.getValue());
    }
    return filled;
  }

  /** What is left to be written by hand. */
  public static Set<String> left(String words) {
    var left = new TreeSet<String>();
    var found = MARK.matcher(words);
    while (found.find()) {
      left.add(found.group());
    }
    left.remove(LINK);
    return left;
  }
}
