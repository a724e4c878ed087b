import module java.base;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Starts each jar several times and prints a table; the arguments are the work directory and, optionally, rounds and the product's page. */
final class Start {

  private static final double LIMIT = 1.5;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** One jar in one way of starting it. */
  record Variant(String jar, boolean cached) {
    String title() {
      return jar + (cached ? ", AOT cache" : "");
    }
  }

  /** Resident memory is split evenly where processes share it, so that PostgreSQL's shared buffers count once. */
  record Figures(double seconds, long jvmMegabytes, long databaseMegabytes) {}

  private final Path work;
  private final int rounds;
  private final String page;

  Start(Path work, int rounds, String page) {
    this.work = work.toAbsolutePath();
    this.rounds = rounds;
    this.page = page;
  }

  public static void main(String[] arguments) throws Exception {
    var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    var page = arguments.length > 2 ? arguments[2] : "/";
    System.exit(new Start(Path.of(arguments[0]), rounds, page).measure() ? 0 : 1);
  }

  private boolean measure() throws Exception {
    System.out.printf("first start of all (unpacks and creates the database): %.2f s%n", run(new Variant("product", false), false, 0).seconds());
    for (var jar : List.of("bare", "product")) {
      train(jar);
    }
    System.out.printf("%-22s %10s %10s %14s%n", "median of " + rounds, "first page", "JVM", "PostgreSQL");
    var good = true;
    for (var cached : List.of(false, true)) {
      var bare = median(new Variant("bare", cached));
      var product = median(new Variant("product", cached));
      var ratio = product.seconds() / bare.seconds();
      good &= ratio <= LIMIT;
      System.out.printf("%-22s %9.2fx (limit %.1f: %s)%n", "ratio" + (cached ? ", AOT cache" : ""), ratio, LIMIT, ratio <= LIMIT ? "kept" : "BROKEN");
    }
    return good;
  }

  /** Writes the cache at the end of a run that has shown the page. */
  private void train(String jar) throws Exception {
    run(new Variant(jar, false), true, 0);
    if (!Files.exists(cache(jar))) {
      throw new IllegalStateException("No AOT cache was written for " + jar + ": see " + log(jar));
    }
  }

  private Figures median(Variant variant) throws Exception {
    var all = new ArrayList<Figures>();
    for (var round = 0; round < rounds; round++) {
      all.add(run(variant, false, round == rounds - 1 ? 10 : 0));
    }
    var seconds = all.stream().mapToDouble(Figures::seconds).sorted().toArray()[rounds / 2];
    var idle = all.getLast();
    System.out.printf("%-22s %8.2f s %7d MB %11d MB%n", variant.title(), seconds, idle.jvmMegabytes(), idle.databaseMegabytes());
    return new Figures(seconds, idle.jvmMegabytes(), idle.databaseMegabytes());
  }

  private Figures run(Variant variant, boolean training, int idleSeconds) throws Exception {
    var port = freePort();
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED"));
    if (training) {
      command.add("-XX:AOTCacheOutput=" + cache(variant.jar()));
    } else if (variant.cached()) {
      command.add("-XX:AOTCache=" + cache(variant.jar()));
      command.add("-XX:AOTMode=on");
    }
    command.addAll(List.of("-jar", variant.jar() + ".jar", "--server.port=" + port, "--ancrage.database.directory=" + work.resolve("data")));
    var start = System.nanoTime();
    var process = new ProcessBuilder(command).directory(work.resolve(variant.jar()).toFile())
        .redirectErrorStream(true).redirectOutput(log(variant.jar()).toFile()).start();
    try {
      awaitPage(port, process, variant);
      var seconds = (System.nanoTime() - start) / 1e9;
      Thread.sleep(idleSeconds * 1000L);
      return new Figures(seconds, memory(process.toHandle()), servers().mapToLong(Start::memory).sum());
    } finally {
      process.destroy();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    }
  }

  private void awaitPage(int port, Process process, Variant variant) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + (variant.jar().equals("product") ? page : "/"))).build();
    var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    var status = 0;
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        status = CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        if (status == 200) {
          return;
        }
      } catch (IOException notYet) {
        // nobody listens yet
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("No page from " + variant.title() + ", last status " + status + ": see " + log(variant.jar()));
  }

  /** The servers that work in our own data directory. */
  private Stream<ProcessHandle> servers() {
    var cluster = work.resolve("data/cluster");
    return ProcessHandle.allProcesses().filter(process -> {
      try {
        return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")).equals(cluster);
      } catch (IOException e) {
        return false;
      }
    });
  }

  private static long memory(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).sum() / 1024;
    } catch (IOException e) {
      return 0;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private Path cache(String jar) {
    return work.resolve(jar + ".aot");
  }

  private Path log(String jar) {
    return work.resolve(jar + ".log");
  }
}
