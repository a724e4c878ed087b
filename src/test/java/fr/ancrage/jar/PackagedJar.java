package fr.ancrage.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code mvn package} made, and the Java that runs it. */
final class PackagedJar {
  private PackagedJar() {}

  /** The one jar under {@code target}. */
  static String path() {
    try (var files = Files.newDirectoryStream(Path.of("target"), "ancrage-*.jar")) {
      var found = files.iterator();
      if (!found.hasNext()) {
        throw new IllegalStateException("No packaged jar: ./check-jar makes it first");
      }
      return found.next().toAbsolutePath().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java of this test. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
