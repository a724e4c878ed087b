package fr.ancrage.shared.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list of people with its filters, its pager and what happened this week. */
record MadeUpList(LookRendering look) {
  Content page(Locale locale) {
    return output -> {
      look.write(
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
      look.write(
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
      look.write(
          output,
          "shared/pager",
          Map.of("t", look.t(locale), "links", new PageLinks(1, 3, 32, "#", "#")));
      output.writeContent("</div><aside><div class=\"sheet\"><h2 class=\"h3\">Cette semaine</h2>");
      look.write(
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
    look.write(output, "shared/badge", Map.of("tone", tone, "text", word));
    look.write(output, "shared/icon", Map.of("name", "chevron-right", "turns", true));
    output.writeContent("</a></li>");
  }
}
