package fr.ancrage.bench.search;

import fr.ancrage.bench.search.Recorder.Statement;
import fr.ancrage.database.DatabaseAccess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * pgbench with the product's statements: the same server, role, row security, prepared statements
 * with parameters, clients that ask at random for what the browsers ask.
 */
final class PgBench {
  private final Path directory;
  private final DatabaseAccess access;

  PgBench(Path directory, DatabaseAccess access) {
    this.directory = directory;
    this.access = access;
  }

  /** One transaction of a script is one request; each begins by naming its territory. */
  record Script(String territory, List<Statement> statements) {}

  static boolean there() {
    try {
      return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Latencies run(String name, List<Script> scripts, int clients, int seconds)
      throws IOException, InterruptedException {
    var here = Files.createDirectories(directory.resolve(name));
    var at = URI.create(access.url().substring("jdbc:".length()).replaceFirst("\\?.*", ""));
    var command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + clients,
                "-j",
                "2",
                "-T",
                "" + seconds,
                "-l",
                "--log-prefix=" + here.resolve("log"),
                "-h",
                at.getHost(),
                "-p",
                "" + at.getPort(),
                "-U",
                access.application()));
    for (var script = 0; script < scripts.size(); script++) {
      var file = here.resolve(script + ".sql");
      Files.writeString(file, text(scripts.get(script), script, command));
      command.addAll(List.of("-f", file.toString()));
    }
    command.add(at.getPath().substring(1));
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("PGPASSWORD", access.applicationPassword());
    process.environment().put("PGOPTIONS", "-c timezone=UTC");
    var running = process.start();
    var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (running.waitFor() != 0) {
      throw new IOException(said);
    }
    return latencies(here, seconds);
  }

  private static String text(Script script, int number, List<String> command) {
    var text =
        new StringBuilder("select set_config('ancrage.territory', '")
            .append(script.territory())
            .append("', false);\n");
    for (var at = 0; at < script.statements().size(); at++) {
      var statement = script.statements().get(at);
      text.append(sql(statement, "v_%d_%d_".formatted(number, at), command)).append(";\n");
    }
    return text.toString();
  }

  private static String sql(Statement statement, String prefix, List<String> command) {
    var sql = new StringBuilder();
    var place = 0;
    for (var part : statement.sql().split("\\?", -1)) {
      if (place > 0) {
        sql.append(parameter(statement.values(), place, prefix, command));
      }
      sql.append(part);
      place++;
    }
    return sql.toString().replaceAll("\\s*\n\\s*", " ").strip();
  }

  private static String parameter(
      Map<Integer, Recorder.Value> values, int place, String prefix, List<String> command) {
    var value = values.get(place);
    if (value == null || value.text() == null) {
      return "null";
    }
    command.addAll(List.of("-D", prefix + place + "=" + value.text()));
    return ":" + prefix + place + "::" + value.type();
  }

  private static Latencies latencies(Path here, int seconds) throws IOException {
    var all = new ArrayList<long[]>();
    try (var files = Files.list(here)) {
      for (var file :
          files.filter(one -> one.getFileName().toString().startsWith("log")).toList()) {
        all.add(
            Files.readAllLines(file).stream()
                .mapToLong(line -> Long.parseLong(line.split(" ", 4)[2]) * 1000)
                .toArray());
        Files.delete(file);
      }
    }
    return Latencies.of(all, seconds);
  }
}
