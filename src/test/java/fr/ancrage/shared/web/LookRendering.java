package fr.ancrage.shared.web;

import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Renders templates, and the shell around them, with made-up data. */
final class LookRendering {
  static final Csrf CSRF = new Csrf("_csrf", "secret");
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.ancrage.jte");
  private final TextCatalogue texts =
      new AnnotationConfigApplicationContext(TextCatalogue.class).getBean(TextCatalogue.class);

  Shell shell(Locale locale, Theme theme) {
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

  Texts t(Locale locale) {
    return texts.in(locale);
  }

  void write(TemplateOutput output, String template, Map<String, Object> params) {
    engine.render(template + ".jte", params, output);
  }

  String render(String template, Map<String, Object> params) {
    var output = new StringOutput();
    write(output, template, params);
    return output.toString();
  }
}
