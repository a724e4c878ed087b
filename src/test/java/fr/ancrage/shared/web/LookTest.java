package fr.ancrage.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Renders the shell and every fragment with made-up data; the pages stay in target/look to be
 * looked at.
 */
class LookTest {
  private static final Csrf CSRF = new Csrf("_csrf", "secret");
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.ancrage.jte");
  private final TextCatalogue texts =
      new AnnotationConfigApplicationContext(TextCatalogue.class).getBean(TextCatalogue.class);

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
            render(
                "shared/public",
                Map.of(
                    "shell",
                    Shell.open("Accueil", "fr", Theme.AUTO, "/", CSRF),
                    "t",
                    t(Locale.FRENCH),
                    "content",
                    welcome())));
    assertThat(page.select(".rail, .bottombar")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void anErrorPageShowsTheReferenceToQuote() throws IOException {
    var params = new HashMap<String, Object>();
    params.put("shell", Shell.open("Erreur", "fr", Theme.AUTO, "/", CSRF));
    params.put("t", t(Locale.FRENCH));
    params.put("icon", "cup-hot");
    params.put("heading", "Quelque chose s’est mal passé chez nous");
    params.put(
        "text", "Rien de ce que vous aviez enregistré n’est perdu. Réessayez dans un instant.");
    params.put("reference", "7F3K-22Q9");
    params.put("backLabel", "Revenir à l’accueil");
    assertThat(save("error", render("shared/error", params)).text()).contains("7F3K-22Q9");
  }

  private Document layout(Locale locale, Theme theme) throws IOException {
    return save(
        "layout-" + locale + "-" + theme.code(),
        render(
            "shared/layout",
            Map.of("shell", shell(locale, theme), "t", t(locale), "content", listPage(locale))));
  }

  private Document form() throws IOException {
    return save(
        "form",
        render(
            "shared/layout",
            Map.of(
                "shell",
                shell(Locale.FRENCH, Theme.LIGHT),
                "t",
                t(Locale.FRENCH),
                "content",
                formPage())));
  }

  private Shell shell(Locale locale, Theme theme) {
    return new Shell(
        "Dossiers",
        locale.getLanguage(),
        theme,
        "/t/nord-ardennes/dossiers",
        CSRF,
        List.of(),
        new TerritoryBadge(
            "Nord Ardennes", "Groupement hospitalier", "/t/nord-ardennes", List.of()),
        List.of(
            new NavEntry("Ma journée", "#", "sun", false, 3),
            new NavEntry("Dossiers", "#", "people", true),
            new NavEntry("Rendez-vous", "#", "calendar3", false),
            new NavEntry("Partenaires", "#", "person-hearts", false, 2),
            new NavEntry("Démarches", "#", "signpost-split", false),
            new NavEntry("Territoire", "#", "map", false)),
        new SignedIn("Élodie Marchal", "elodie.marchal@example.org"),
        "/t/nord-ardennes/recherche",
        null,
        new Toast("Dossier confié à Élodie Marchal", "/annuler/1"),
        true);
  }

  private Content listPage(Locale locale) {
    return output -> {
      write(
          output,
          "shared/page-head",
          Map.of(
              "title",
              "Dossiers",
              "lead",
              "Douze personnes accompagnées. Deux attendent une réponse de vous.",
              "actionUrl",
              "#",
              "actionLabel",
              "Ajouter une personne",
              "actionIcon",
              "person-plus"));
      write(
          output,
          "shared/filters",
          Map.of(
              "label",
              "Filtres",
              "chips",
              List.of(
                  new FilterChip("Tous", "#", 12, true), new FilterChip("À appeler", "#", 2, false),
                  new FilterChip("En attente d’un tiers", "#", 5, false),
                      new FilterChip("Arrivées ce mois", "#", 1, false))));
      output.writeContent(
          "<div class=\"beside\"><div><div class=\"sheet sheet-flush\"><ul class=\"rows\">");
      row(
          output,
          "LF",
          "Lucia Ferrari",
          "Médecin cardiologue · sans doute entre le 4 et le 22 mars",
          Tone.WAITING,
          "Attend l’Ordre");
      row(
          output,
          "TN",
          "Thomas Nguyen",
          "Infirmier · rendez-vous mardi 12 mai",
          Tone.INFO,
          "Entretien");
      row(
          output,
          "AB",
          "Amina Benali",
          "Manipulatrice radio · logement trouvé",
          Tone.DONE,
          "Prête à venir");
      row(
          output,
          "JR",
          "Jean Roussel",
          "Kinésithérapeute · sans nouvelle depuis 9 jours",
          Tone.LATE,
          "À rappeler");
      row(
          output,
          "MK",
          "Maria Kovács",
          "Médecin généraliste · l’inscription à l’Ordre retient le reste",
          Tone.HOLDS,
          "Retient la suite");
      output.writeContent("</ul></div>");
      write(
          output,
          "shared/pager",
          Map.of("t", t(locale), "links", new PageLinks(1, 3, 32, "#", "#")));
      output.writeContent("</div><aside><div class=\"sheet\"><h2 class=\"h3\">Cette semaine</h2>");
      write(
          output,
          "shared/timeline",
          Map.of(
              "entries",
              List.of(
                  new TimelineEntry(
                      "aujourd’hui, 9 h 12",
                      "2026-11-22",
                      Tone.DONE,
                      "check2",
                      "Contrat signé",
                      "Lucia Ferrari",
                      "Centre hospitalier"),
                  new TimelineEntry(
                      "hier",
                      "2026-11-21",
                      Tone.INFO,
                      "envelope",
                      "Invitation envoyée",
                      null,
                      "Élodie Marchal"),
                  new TimelineEntry(
                      "jeudi 19 novembre",
                      "2026-11-19",
                      Tone.WAITING,
                      "hourglass-split",
                      "Demande de crèche",
                      "Réponse attendue avant le 3 décembre",
                      "Élodie Marchal"))));
      output.writeContent("</div></aside></div>");
    };
  }

  private void row(
      TemplateOutput output, String initials, String name, String line, Tone tone, String word) {
    output.writeContent(
        "<li><a class=\"row-link\" href=\"#\"><span class=\"avatar\" aria-hidden=\"true\">"
            + initials
            + "</span><span class=\"row-words\"><strong>"
            + name
            + "</strong><span>"
            + line
            + "</span></span>");
    write(output, "shared/badge", Map.of("tone", tone, "text", word));
    write(output, "shared/icon", Map.of("name", "chevron-right", "turns", true));
    output.writeContent("</a></li>");
  }

  private Content formPage() {
    var t = t(Locale.FRENCH);
    var errors =
        List.of(
            new FieldError("email", "Cette adresse est incomplète : il manque la fin, après @."));
    return output -> {
      write(
          output,
          "shared/page-head",
          Map.of(
              "title",
              "Confier une personne",
              "lead",
              "Quatre réponses suffisent ; Élodie Marchal l’appelle sous deux jours.",
              "backUrl",
              "#",
              "backLabel",
              "Dossiers"));
      output.writeContent("<form class=\"form\" method=\"post\">");
      write(output, "shared/csrf", Map.of("csrf", CSRF));
      write(output, "shared/errors", Map.of("t", t, "errors", errors));
      write(
          output,
          "shared/field",
          Map.of(
              "t",
              t,
              "name",
              "name",
              "label",
              "Prénom et nom",
              "value",
              "Lucia Ferrari",
              "autocomplete",
              "off"));
      write(
          output,
          "shared/field",
          Map.of(
              "t",
              t,
              "name",
              "email",
              "label",
              "Adresse électronique",
              "type",
              "email",
              "value",
              "lucia.ferrari@",
              "hint",
              "Ou un numéro de téléphone, plus bas : l’un des deux suffit.",
              "error",
              "Cette adresse est incomplète : il manque la fin, après @."));
      write(
          output,
          "shared/select",
          Map.of(
              "t",
              t,
              "name",
              "profession",
              "label",
              "Métier",
              "choices",
              List.of(
                  new Choice("10", "Médecin", true),
                  new Choice("60", "Infirmière, infirmier", false))));
      write(
          output,
          "shared/choices",
          Map.of(
              "t",
              t,
              "name",
              "stay",
              "label",
              "Elle souhaite venir",
              "choices",
              List.of(
                  new Choice("a", "S’installer", true, "Un poste ou un cabinet, pour longtemps"),
                  new Choice("b", "Remplacer", false),
                  new Choice("c", "Je ne sais pas encore", false))));
      write(
          output,
          "shared/field",
          Map.of(
              "t",
              t,
              "name",
              "note",
              "label",
              "Ce qu’il faut savoir",
              "type",
              "textarea",
              "required",
              false,
              "hint",
              "Rien sur la famille : Élodie en parle avec elle."));
      output.writeContent(
          "<div class=\"actions\"><button class=\"btn btn-primary\">Confier à la"
              + " conciergerie</button><a class=\"btn btn-quiet\" href=\"#\">Renoncer</a></div><p"
              + " class=\"saved\" data-saved>enregistré à 14 h 02</p></form>");
    };
  }

  private Content welcome() {
    return output -> {
      output.writeContent(
          "<div class=\"welcome\"><div><h1>Une maison où l’on vous attend</h1><p"
              + " class=\"welcome-lead\">Du premier appel à la première consultation : chaque"
              + " démarche à sa date, et quelqu’un qui répond.</p><div class=\"actions\"><a"
              + " class=\"btn btn-primary\" href=\"#\">Découvrir la démonstration</a><a class=\"btn"
              + " btn-secondary\" href=\"#\">Créer mon territoire</a></div></div>");
      write(output, "shared/house", Map.of());
      output.writeContent("</div><div class=\"sheet\">");
      write(
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

  private Texts t(Locale locale) {
    return texts.in(locale);
  }

  private void write(TemplateOutput output, String template, Map<String, Object> params) {
    engine.render(template + ".jte", params, output);
  }

  private String render(String template, Map<String, Object> params) {
    var output = new StringOutput();
    write(output, template, params);
    return output.toString();
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
