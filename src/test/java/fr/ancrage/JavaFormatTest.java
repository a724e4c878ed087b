package fr.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * All Java is as google-java-format writes it. Here and not in Spotless, because Maven may run on a
 * JDK that cannot parse Java 25. {@code mvn test -Dtest=JavaFormatTest -Dformat.apply=true} mends.
 */
class JavaFormatTest {
  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    var unformatted = new TreeSet<Path>();
    for (var file : sources()) {
      var source = Files.readString(file);
      var formatted =
          new Formatter()
              .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
      if (!formatted.equals(source)) {
        if (Boolean.getBoolean("format.apply")) {
          Files.writeString(file, formatted);
        } else {
          unformatted.add(file);
        }
      }
    }
    assertThat(unformatted).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
