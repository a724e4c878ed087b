package fr.ancrage.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.shared.TextCatalogue;
import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Renders the shell and every fragment with made-up data; the pages stay in target/look to be
 * looked at.
 */
class LookTest {
  private final LookRendering look = new LookRendering();

  @Test
  void theShellHasItsLandmarksAndOneCurrentEntryPerNavigation() throws IOException {
    for (var locale : TextCatalogue.LANGUAGES) {
      for (var theme : Theme.values()) {
        var page = layout(locale, theme);
        assertThat(page.select("main#contenu")).hasSize(1);
        assertThat(page.select("nav.rail [aria-current=page], .rail [aria-current=page]"))
            .hasSize(1);
        assertThat(page.select(".bottombar > a")).hasSize(4);
        assertThat(page.select(".bottombar .menu-item")).hasSize(2);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#contenu");
        assertThat(page.select("html").attr("data-bs-theme")).isEqualTo(theme.code());
        assertThat(page.select("html").attr("lang")).isEqualTo(locale.getLanguage());
        assertThat(page.select("form[method=post]:not(:has(input[name=_csrf]))")).isEmpty();
      }
    }
  }

  @Test
  void aFieldInErrorSaysSoInWordsAndKeepsWhatWasTyped() throws IOException {
    var page = form();
    var email = page.select("#email");
    assertThat(email.attr("aria-invalid")).isEqualTo("true");
    assertThat(email.attr("aria-describedby")).isEqualTo("email-aide email-erreur");
    assertThat(email.attr("value")).isEqualTo("lucia.ferrari@");
    assertThat(page.select("#email-erreur").text()).contains("adresse");
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#email");
    assertThat(page.select("input:not([type=hidden])").stream())
        .allSatisfy(
            input ->
                assertThat(
                        labelled(
                            page,
                            input.id(),
                            input.parents().is("label"),
                            input.hasAttr("aria-label")))
                    .isTrue());
  }

  @Test
  void aPublicPageHasNoRail() throws IOException {
    var page =
        save(
            "public",
            look.render(
                "shared/public",
                Map.of(
                    "shell",
                    Shell.open("Accueil", "fr", Theme.AUTO, "/", LookRendering.CSRF),
                    "t",
                    look.t(Locale.FRENCH),
                    "content",
                    welcome())));
    assertThat(page.select(".rail, .bottombar")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void anErrorPageShowsTheReferenceToQuote() throws IOException {
    var params = new HashMap<String, Object>();
    params.put("shell", Shell.open("Erreur", "fr", Theme.AUTO, "/", LookRendering.CSRF));
    params.put("t", look.t(Locale.FRENCH));
    params.put("icon", "cup-hot");
    params.put("heading", "Quelque chose s’est mal passé chez nous");
    params.put(
        "text", "Rien de ce que vous aviez enregistré n’est perdu. Réessayez dans un instant.");
    params.put("reference", "7F3K-22Q9");
    params.put("backLabel", "Revenir à l’accueil");
    assertThat(save("error", look.render("shared/error", params)).text()).contains("7F3K-22Q9");
  }

  private Document layout(Locale locale, Theme theme) throws IOException {
    return save(
        "layout-" + locale + "-" + theme.code(),
        look.render(
            "shared/layout",
            Map.of(
                "shell",
                look.shell(locale, theme),
                "t",
                look.t(locale),
                "content",
                new MadeUpList(look).page(locale))));
  }

  private Document form() throws IOException {
    return save(
        "form",
        look.render(
            "shared/layout",
            Map.of(
                "shell",
                look.shell(Locale.FRENCH, Theme.LIGHT),
                "t",
                look.t(Locale.FRENCH),
                "content",
                new MadeUpForm(look).page())));
  }

  private Content welcome() {
    return output -> {
      output.writeContent(
          "<div class=\"welcome\"><div><h1>Une maison où l’on vous attend</h1><p"
              + " class=\"welcome-lead\">Du premier appel à la première consultation : chaque"
              + " démarche à sa date, et quelqu’un qui répond.</p><div class=\"actions\"><a"
              + " class=\"btn btn-primary\" href=\"#\">Découvrir la démonstration</a><a class=\"btn"
              + " btn-secondary\" href=\"#\">Créer mon territoire</a></div></div>");
      look.write(output, "shared/house", Map.of());
      output.writeContent("</div><div class=\"sheet\">");
      look.write(
          output,
          "shared/empty",
          Map.of(
              "icon",
              "inbox",
              "title",
              "Aucune demande pour l’instant",
              "why",
              "Les personnes qui écrivent par votre page publique apparaissent ici.",
              "actionUrl",
              "#",
              "actionLabel",
              "Voir ma page publique"));
      output.writeContent("</div>");
    };
  }

  /** Keeps the page to be looked at, after checking what holds for every page. */
  private static Document save(String name, String html) throws IOException {
    var file = Path.of("target/look/" + name + ".html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
    var page = Jsoup.parse(html);
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("h1")).hasSize(1);
    return page;
  }

  private static boolean labelled(Document page, String id, boolean inLabel, boolean named) {
    return inLabel || named || !page.select("label[for=" + id + "]").isEmpty();
  }
}
