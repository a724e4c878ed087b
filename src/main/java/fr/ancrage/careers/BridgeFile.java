package fr.ancrage.careers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The bridges that ship with the product, and the mobilities of the ROME for reference. */
@Component
class BridgeFile {
  private final List<Bridge> bridges;
  private final Map<String, Set<String>> mobilities;

  BridgeFile() {
    bridges = read();
    mobilities =
        lines("careers/rome-mobilities.csv").stream()
            .skip(1)
            .map(line -> line.split(";", -1))
            .collect(
                Collectors.groupingBy(
                    row -> row[0], Collectors.mapping(row -> row[1], Collectors.toSet())));
  }

  List<Bridge> bridges() {
    return bridges;
  }

  /** ROME codes that the ROME calls near, or a growth, of this one. */
  Set<String> mobilities(String rome) {
    return mobilities.getOrDefault(rome, Set.of());
  }

  private static List<Bridge> read() {
    try (var in = new ClassPathResource("careers/bridges.yaml").getInputStream()) {
      List<?> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      var bridges = new ArrayList<Bridge>();
      for (var one : written) {
        if (one instanceof Map<?, ?> map) {
          bridges.add(bridge(map));
        }
      }
      return List.copyOf(bridges);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bridge bridge(Map<?, ?> one) {
    var months = one.get("months") instanceof List<?> list ? list : List.of(0, 0);
    return new Bridge(
        required(one, "key"),
        false,
        required(one, "from"),
        required(one, "to"),
        Way.of(required(one, "way")).orElseThrow(),
        required(one, "fr"),
        text(one, "en"),
        (Integer) months.get(0),
        (Integer) months.get(1),
        text(one, "funding"),
        text(one, "source"),
        Boolean.TRUE.equals(one.get("check")),
        day(one.get("from_on")),
        null,
        0);
  }

  private static LocalDate day(@Nullable Object written) {
    return written instanceof Date date
        ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
        : LocalDate.parse(String.valueOf(written));
  }

  private static String required(Map<?, ?> one, String key) {
    var text = text(one, key);
    if (text == null) {
      throw new IllegalStateException("a bridge without " + key + ": " + one);
    }
    return text;
  }

  private static @Nullable String text(Map<?, ?> one, String key) {
    return one.get(key) instanceof String text ? text.strip() : null;
  }

  private static List<String> lines(String file) {
    try (var in = new ClassPathResource(file).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
