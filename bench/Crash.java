import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Kills the packaged product while people write: notes are sent over HTTP, one after the other, and
 * one that was answered counts as acknowledged. In each round the JVM, the database, or both are
 * killed in the middle; then `java -jar` alone, and every acknowledged note must be on the page.
 */
class Crash {
  static final int WRITES = 500;
  static final int PORT = 8197;
  static final String ORIGIN = "http://localhost:" + PORT;

  static final List<String> VICTIMS = List.of("product", "database", "both");

  final Path jar;
  final Path directory;
  final String java;
  HttpClient client = fresh();
  Process product;

  Crash(Path jar, Path directory, String java) {
    this.jar = jar;
    this.directory = directory;
    this.java = java;
  }

  public static void main(String... arguments) throws Exception {
    var java = ProcessHandle.current().info().command().orElse("java");
    var work = Path.of(arguments[0]).toAbsolutePath();
    var lost = 0;
    for (var victim : VICTIMS) {
      var directory = work.resolve("data-" + victim);
      var crash = new Crash(work.resolve("product.jar"), directory, java);
      try {
        lost += crash.rounds(victim);
      } finally {
        crash.stop();
      }
    }
    System.exit(lost == 0 ? 0 : 1);
  }

  int rounds(String victim) throws Exception {
    start();
    enter();
    var dossiers = dossiers();
    var total = 0;
    var lost = new TreeSet<String>();
    var slowest = 0L;
    var number = 0;
    for (var round = 0; round < 3; round++) {
      var acknowledged = new ArrayList<String>();
      var last = (round + 1) * WRITES / 3;
      var strikeAt = number + 60 + 17 * round;
      for (; number < last; number++) {
        var note = "acquitte-" + victim + "-" + number;
        if (number == strikeAt) {
          strikeSoon(victim);
        }
        var dossier = dossiers.get(number % dossiers.size());
        if (write(dossier, note)) {
          acknowledged.add(dossier + " " + note);
        } else if (!product.isAlive()) {
          slowest = Math.max(slowest, start());
          enter();
        }
      }
      // The page of a case shows the newest forty moments: each round is checked on its own.
      product.destroyForcibly().waitFor();
      slowest = Math.max(slowest, start());
      enter();
      for (var dossier : dossiers) {
        var page = get(dossier).body();
        for (var one : acknowledged) {
          if (one.startsWith(dossier + " ") && !page.contains(one.substring(one.indexOf(' ') + 1))) {
            lost.add(one);
          }
        }
      }
      total += acknowledged.size();
    }
    System.out.printf(
        "crash: %s killed 3 times, %d of %d notes acknowledged, %d lost, slowest start %.1f s%n",
        victim, total, number, lost.size(), slowest / 1000.0);
    return lost.size();
  }

  /** From another thread, so that the blow falls in the middle of a write. */
  void strikeSoon(String victim) throws IOException {
    var target = product;
    var database = postmaster();
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                Thread.sleep(7);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              if (!victim.equals("product")) {
                database.destroyForcibly();
              }
              if (!victim.equals("database")) {
                target.destroyForcibly();
              }
            });
  }

  /** The database runs beside the product: its first line of postmaster.pid names it. */
  ProcessHandle postmaster() throws IOException {
    try (var all = Files.walk(directory)) {
      var file =
          all.filter(one -> one.endsWith("postmaster.pid")).findFirst().orElseThrow();
      var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      return ProcessHandle.of(pid).orElseThrow();
    }
  }

  /** By plain `java -jar`; milliseconds to the first page. */
  long start() throws Exception {
    Files.createDirectories(directory);
    client = fresh();
    var began = System.nanoTime();
    product =
        new ProcessBuilder(java, "-jar", jar.toString(), "--server.port=" + PORT,
                "--ancrage.url=" + ORIGIN, "--ancrage.demo=true")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()))
            .start();
    while (System.nanoTime() - began < Duration.ofMinutes(4).toNanos()) {
      if (!product.isAlive()) {
        throw new IllegalStateException("did not start: see " + directory.resolve("log"));
      }
      try {
        if (get("/").statusCode() == 200) {
          return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("no page after four minutes");
  }

  void stop() throws InterruptedException {
    product.destroy();
    if (!product.waitFor(30, TimeUnit.SECONDS)) {
      product.destroyForcibly();
    }
  }

  /** One click: the first concierge of the demonstration. */
  void enter() throws Exception {
    for (var attempt = 0; ; attempt++) {
      try {
        var page = get("/").body();
        var form =
            Pattern.compile("</form>").splitAsStream(page)
                .filter(one -> one.contains("/demo/entrer") && one.contains("Conciergerie"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demonstration yet"));
        var concierge =
            first(form, "(?s)value=\"([0-9a-f-]{36})\">(?:(?!</button>).)*?Conciergerie");
        var answer =
            post("/demo/entrer", "_csrf", proof(page), "compte", concierge,
                "territoire", first(form, "name=\"territoire\" value=\"([^\"]+)\""));
        territory = answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*?/t/", "/t/");
        return;
      } catch (IOException | IllegalStateException e) {
        if (attempt == 20) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }

  String territory = "";

  List<String> dossiers() throws Exception {
    var found = Pattern.compile("href=\"(" + territory + "/dossiers/[0-9a-f-]{36})\"")
        .matcher(get(territory + "/dossiers").body());
    var all = new TreeSet<String>();
    while (found.find()) {
      all.add(found.group(1));
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("no dossier in " + territory);
    }
    return List.copyOf(all);
  }

  /** True when the product has answered that it is written. */
  boolean write(String dossier, String note) throws InterruptedException {
    try {
      var answer =
          post(dossier + "/notes", "_csrf", token, "words", note, "kind", "NOTE");
      var to = answer.headers().firstValue("Location").orElse("");
      return answer.statusCode() == 302 && to.contains("/dossiers/");
    } catch (IOException killed) {
      product.waitFor(3, TimeUnit.SECONDS);
      return false;
    }
  }

  String token = "";

  String proof(String page) {
    token = first(page, "name=\"_csrf\" value=\"([^\"]+)\"");
    return token;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(ORIGIN + path)).header("Accept-Language", "fr")
            .timeout(Duration.ofSeconds(30)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String... fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder();
    for (var i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(fields[i]).append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return client.send(
        HttpRequest.newBuilder(URI.create(ORIGIN + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  static HttpClient fresh() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  static String first(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("nothing like " + pattern);
    }
    return found.group(1);
  }
}
