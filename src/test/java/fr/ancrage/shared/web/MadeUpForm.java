package fr.ancrage.shared.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form sent once, with one field in error. */
record MadeUpForm(LookRendering look) {
  Content page() {
    var t = look.t(Locale.FRENCH);
    var errors =
        List.of(
            new FieldError("email", "Cette adresse est incomplète : il manque la fin, après @."));
    return output -> {
      look.write(
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
      look.write(output, "shared/csrf", Map.of("csrf", LookRendering.CSRF));
      look.write(output, "shared/errors", Map.of("t", t, "errors", errors));
      look.write(
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
      look.write(
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
      look.write(
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
      look.write(
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
      look.write(
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
}
