package fr.ancrage.people.web;

import fr.ancrage.people.JournalFilter;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.web.TypedDay;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the journal is asked for; its URL says it all, and what names nothing filters nothing.
 *
 * @param sur a person or a dossier
 */
record JournalQuery(
    @Nullable String q,
    @Nullable String sur,
    @Nullable String compte,
    @Nullable String acte,
    @Nullable String du,
    @Nullable String au,
    @Nullable Integer page) {
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 100_000;

  JournalFilter filter() {
    return new JournalFilter(
        words(),
        id(sur),
        id(compte),
        act(),
        TypedDay.read(du).orElse(null),
        TypedDay.read(au).orElse(null));
  }

  int number() {
    return page == null || page < 1 ? 1 : Math.min(page, LAST_PAGE);
  }

  /** Whether this was typed as a day and is none. */
  static boolean wrong(@Nullable String day) {
    return day != null && !day.isBlank() && TypedDay.read(day).isEmpty();
  }

  String url(String base, int other) {
    var asked = new LinkedHashMap<String, @Nullable Object>();
    asked.put("q", words());
    asked.put("sur", id(sur));
    asked.put("compte", id(compte));
    asked.put("acte", act());
    asked.put("du", TypedDay.read(du).orElse(null));
    asked.put("au", TypedDay.read(au).orElse(null));
    asked.put("page", other == 1 ? null : other);
    var url = UriComponentsBuilder.fromPath(base);
    asked.forEach(
        (name, value) -> {
          if (value != null) {
            url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
          }
        });
    return url.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  private @Nullable String words() {
    return q == null || q.isBlank()
        ? null
        : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
  }

  private @Nullable Act act() {
    return Arrays.stream(Act.values())
        .filter(one -> one.name().equals(acte))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException altered) {
      return null;
    }
  }
}
