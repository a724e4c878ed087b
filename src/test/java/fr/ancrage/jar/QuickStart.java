package fr.ancrage.jar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Options with which the jar starts in a fraction of the time, for tests that start it often. */
final class QuickStart {
  private QuickStart() {}

  /** Trains the JDK's AOT cache by one start and stop with the same settings. */
  static List<String> of(Path directory, List<String> settings) throws Exception {
    var cache = Files.createDirectories(directory).resolve("ancrage.aot").toString();
    var light = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx300m");
    var training = Stream.concat(light.stream(), Stream.of("-XX:AOTCacheOutput=" + cache)).toList();
    try (var node = Node.launch(directory, 0, training, settings)) {
      node.awaitFirstPage();
    }
    return Stream.concat(light.stream(), Stream.of("-XX:AOTCache=" + cache)).toList();
  }
}
