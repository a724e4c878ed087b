package fr.ancrage.jar;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product in a process of its own, in a directory of its own, to be killed. */
final class Node implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final Path directory;
  private final String origin;
  private final ProcessBuilder command;
  private Process process;
  private Duration slowestStart = Duration.ZERO;

  private Node(Path directory, int port, List<String> machine, List<String> arguments)
      throws IOException {
    this.directory = Files.createDirectories(directory);
    this.origin = "http://localhost:" + port;
    var command = new ArrayList<>(List.of(PackagedJar.java()));
    command.addAll(machine);
    command.addAll(List.of("-jar", PackagedJar.path(), "--server.port=" + port));
    command.add("--ancrage.url=" + origin);
    command.addAll(arguments);
    this.command =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    this.process = this.command.start();
  }

  /** By plain {@code java -jar}; returns once it shows its first page. */
  static Node start(Path directory, int place, List<String> arguments)
      throws IOException, InterruptedException {
    var node = launch(directory, place, List.of(), arguments);
    node.awaitFirstPage();
    return node;
  }

  /** The same without waiting, and with options of the virtual machine. */
  static Node launch(Path directory, int place, List<String> machine, List<String> arguments)
      throws IOException {
    var port = Integer.getInteger("test.port", 8099) + place;
    return new Node(directory, port, machine, arguments);
  }

  /** Again, as it was started, after it died. */
  void startAgain() throws IOException, InterruptedException {
    launchAgain();
    awaitFirstPage();
  }

  /** The same without waiting. */
  void launchAgain() throws IOException {
    process = command.start();
  }

  /** Where its pages are. */
  String origin() {
    return origin;
  }

  /** Where it runs, and keeps its data when it has no other database. */
  Path directory() {
    return directory;
  }

  /** The longest of its starts, to the first page. */
  Duration slowestStart() {
    return slowestStart;
  }

  /** Whether it has not ended yet. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end, at most so long. */
  boolean ends(Duration most) throws InterruptedException {
    return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** All it has said. */
  String said() throws IOException {
    return Files.readString(log());
  }

  /** Stops it as an operator does. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 40, TimeUnit.SECONDS).join();
    process.destroyForcibly().onExit().join();
  }

  private Path log() {
    return directory.resolve("product.log");
  }

  /** Returns once it shows its first page. */
  void awaitFirstPage() throws IOException, InterruptedException {
    var began = System.nanoTime();
    var first = HttpRequest.newBuilder(URI.create(origin + "/")).build();
    while (System.nanoTime() - began < LONGEST_START.toNanos()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The product did not start:\n" + said());
      }
      try {
        if (CLIENT.send(first, BodyHandlers.discarding()).statusCode() == 200) {
          var took = Duration.ofNanos(System.nanoTime() - began);
          slowestStart = took.compareTo(slowestStart) > 0 ? took : slowestStart;
          return;
        }
      } catch (IOException notYet) {
        Thread.sleep(20);
      }
    }
    throw new IllegalStateException("No page within " + LONGEST_START + ":\n" + said());
  }
}
