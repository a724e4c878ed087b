package fr.ancrage.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the arriving person reads of a base, in six languages: the name of each step, one sentence
 * on what it is, and what French documents and offices are. As immutable as the base.
 */
@Component
public class BaseWords {
  private static final String FILES = "classpath*:catalogue/words-*/*.yaml";
  private static final Pattern PLACE = Pattern.compile("words-([^/]+)/([a-z]+)\\.yaml");

  private record Place(String base, String language) {}

  private record Words(
      Map<String, Wording> steps, Map<String, String> documents, Map<String, String> authorities) {
    static final Words NONE = new Words(Map.of(), Map.of(), Map.of());
  }

  private final Map<Place, Words> words = new HashMap<>();

  BaseWords() {
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        var place = PLACE.matcher(file.getURL().getPath());
        if (place.find()) {
          words.put(new Place(place.group(1), place.group(2)), read(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A step of this base, in this language. */
  public Optional<Wording> step(String base, String id, String language) {
    return Optional.ofNullable(in(base, language).steps().get(id));
  }

  /** What a document is, beside its French name. */
  public Optional<String> document(String base, String id, String language) {
    return Optional.ofNullable(in(base, language).documents().get(id));
  }

  /** What an office is, beside its French name. */
  public Optional<String> authority(String base, String id, String language) {
    return Optional.ofNullable(in(base, language).authorities().get(id));
  }

  private Words in(String base, String language) {
    return words.getOrDefault(new Place(base, language), Words.NONE);
  }

  private static Words read(Resource file) throws IOException {
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      var steps = new HashMap<String, Wording>();
      part(all, "steps").forEach((id, step) -> steps.put(id, wording(step)));
      return new Words(steps, glosses(all, "documents"), glosses(all, "authorities"));
    }
  }

  private static Wording wording(Object step) {
    return step instanceof Map<?, ?> said
        ? new Wording(text(said.get("name")), text(said.get("what")))
        : new Wording(null, null);
  }

  private static Map<String, String> glosses(Map<String, Object> all, String part) {
    var glosses = new HashMap<String, String>();
    part(all, part).forEach((id, gloss) -> glosses.put(id, gloss.toString()));
    return glosses;
  }

  private static Map<String, Object> part(Map<String, Object> all, String name) {
    var part = new HashMap<String, Object>();
    if (all.get(name) instanceof Map<?, ?> found) {
      found.forEach((id, said) -> part.put(id.toString(), said));
    }
    return part;
  }

  private static @Nullable String text(@Nullable Object said) {
    return said == null ? null : said.toString();
  }
}
