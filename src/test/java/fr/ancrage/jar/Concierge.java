package fr.ancrage.jar;

import fr.ancrage.Visitor;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;

/** The concierge of the first demonstration territory at work: opens cases, writes notes. */
final class Concierge {
  private static final String TERRITORY = "nord-ardennes";

  private final Visitor visitor;
  private final String proof;
  private final List<String> dossiers;

  private Concierge(Visitor visitor) throws IOException, InterruptedException {
    this.visitor = visitor;
    this.dossiers =
        Jsoup.parse(visitor.get("/t/" + TERRITORY + "/dossiers").body())
            .select("a[href^=/t/" + TERRITORY + "/dossiers/]")
            .eachAttr("href")
            .stream()
            .filter(path -> path.matches(".*/dossiers/[0-9a-f-]{36}"))
            .distinct()
            .sorted()
            .toList();
    this.proof = visitor.proof(dossiers.getFirst());
  }

  /** By one click on the home page. */
  static Concierge enters(Node node) throws IOException, InterruptedException {
    var visitor = new Visitor(node.origin(), "fr");
    var form = "form[action=/demo/entrer]:has(input[value=" + TERRITORY + "])";
    var button = form + " button[name=compte]:contains(Conciergerie)";
    var home = Jsoup.parse(visitor.get("/").body());
    for (var attempt = 0; home.select(button).isEmpty(); attempt++) {
      if (attempt == 100) {
        throw new IllegalStateException("No demonstration at " + node.origin());
      }
      Thread.sleep(200); // the stories are told after the first page
      home = Jsoup.parse(visitor.get("/").body());
    }
    var account = home.select(button).val();
    visitor.post("/", "/demo/entrer", "compte", account, "territoire", TERRITORY);
    return new Concierge(visitor);
  }

  /** The same person, whose next request another node answers. */
  Concierge at(Node other) throws IOException, InterruptedException {
    return new Concierge(visitor.at(other.origin()));
  }

  List<String> dossiers() {
    return dossiers;
  }

  String page(String dossier) throws IOException, InterruptedException {
    return visitor.get(dossier).body();
  }

  /** True when the product has answered that the note is written. */
  boolean notes(String dossier, String words) throws InterruptedException {
    try {
      var answer = visitor.submit(dossier + "/notes", proof, "kind", "NOTE", "words", words);
      return answer.statusCode() == 302
          && URI.create(answer.headers().firstValue("Location").orElse(""))
              .getPath()
              .equals(dossier);
    } catch (IOException broken) {
      return false;
    }
  }
}
