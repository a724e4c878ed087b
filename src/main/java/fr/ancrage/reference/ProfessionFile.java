package fr.ancrage.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The list of professions that ships inside the product. */
final class ProfessionFile {
  private static final String FILE = "reference/professions.yaml";
  private static final String NAMES = "reference/profession-names/";
  private static final List<String> FURTHER = List.of("es", "it", "ro", "ar");
  private static final String G15 = "TRE_G15-ProfessionSante";

  /** What people type, and what they mean by it. */
  record Alias(List<String> tokens, NamedProfession meant) {}

  private final List<Profession> professions = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();

  /** By language, then by the code of the job (with a speciality after a slash). */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  ProfessionFile() {
    FURTHER.forEach(language -> names.put(language, names(NAMES + language + ".yaml")));
    all().forEach(this::profession);
  }

  List<Profession> professions() {
    return List.copyOf(professions);
  }

  List<Alias> aliases() {
    return List.copyOf(aliases);
  }

  private void profession(Map<String, Object> said) {
    var rome = text(said, "rome");
    var isco = text(said, "isco");
    var code = text(said, "code");
    var specialities = maps(said).stream().map(one -> speciality(code, one, rome, isco)).toList();
    var profession =
        new Profession(
            code,
            text(said, "fr"),
            text(said, "en"),
            named(code),
            said.get("system") == null ? G15 : text(said, "system"),
            said.get("ans") == null ? null : text(said, "ans"),
            rome,
            isco,
            specialities);
    professions.add(profession);
    alias(said, profession, null);
    for (var i = 0; i < specialities.size(); i++) {
      alias(maps(said).get(i), profession, specialities.get(i));
    }
  }

  private Speciality speciality(
      String profession, Map<String, Object> said, String rome, String isco) {
    return new Speciality(
        text(said, "code"),
        text(said, "fr"),
        text(said, "en"),
        named(profession + "/" + text(said, "code")),
        said.get("rome") == null ? rome : text(said, "rome"),
        said.get("isco") == null ? isco : text(said, "isco"));
  }

  private Map<String, String> named(String job) {
    var known = new HashMap<String, String>();
    names.forEach(
        (language, all) -> {
          var name = all.get(job);
          if (name != null) {
            known.put(language, name);
          }
        });
    return Map.copyOf(known);
  }

  private void alias(
      Map<String, Object> said, Profession profession, @Nullable Speciality speciality) {
    var meant = new NamedProfession(profession, speciality);
    aliases.add(new Alias(ProfessionWords.of(text(said, "fr")), meant));
    aliases.add(new Alias(ProfessionWords.of(text(said, "en")), meant));
    if (said.get("words") instanceof List<?> words) {
      words.forEach(word -> aliases.add(new Alias(ProfessionWords.of(word.toString()), meant)));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<String, Object> said) {
    return said.get("specialities") instanceof List<?> list
        ? (List<Map<String, Object>>) list
        : List.of();
  }

  private static Map<String, String> names(String file) {
    var names = new HashMap<String, String>();
    if (read(file) instanceof Map<?, ?> said) {
      said.forEach((job, name) -> names.put(String.valueOf(job), String.valueOf(name)));
    }
    return names;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> all() {
    return (List<Map<String, Object>>) read(FILE);
  }

  private static Object read(String file) {
    try (var in =
        new InputStreamReader(
            new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<String, Object> said, String key) {
    return String.valueOf(said.get(key));
  }
}
