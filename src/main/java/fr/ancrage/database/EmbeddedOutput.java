package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the server prints from now on: on its way up, and into its log. */
final class EmbeddedOutput {

  private static final long MOST = 64 << 10;

  private final DataDirectory data;
  private final Map<Path, Long> before = new HashMap<>();

  EmbeddedOutput(DataDirectory data) throws IOException {
    this.data = data;
    Files.deleteIfExists(data.startLog());
    try (var logs = Files.list(data.logs())) {
      for (var log : logs.toList()) {
        before.put(log, Files.size(log));
      }
    }
  }

  /** The end of it, if it is long. */
  String text() throws IOException {
    try (var logs = Files.list(data.logs())) {
      var text = new StringBuilder();
      for (var log : logs.toList()) {
        text.append(since(log, before.getOrDefault(log, 0L))).append('\n');
      }
      return text.toString();
    }
  }

  private static String since(Path log, long start) throws IOException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var length = file.length();
      file.seek(Math.max(length < start ? 0 : start, length - MOST));
      var bytes = new byte[(int) (length - file.getFilePointer())];
      file.readFully(bytes);
      return new String(bytes, UTF_8);
    }
  }
}
