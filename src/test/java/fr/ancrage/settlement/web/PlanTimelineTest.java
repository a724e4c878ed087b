package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.settlement.web.PlanTimeline.Bar;
import fr.ancrage.settlement.web.PlanTimeline.Flag;
import fr.ancrage.settlement.web.PlanTimeline.Lane;
import fr.ancrage.settlement.web.PlanTimeline.Span;
import fr.ancrage.settlement.web.PlanTimeline.Stage;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.web.Csrf;
import fr.ancrage.shared.web.Shell;
import fr.ancrage.shared.web.Theme;
import fr.ancrage.shared.web.Tone;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class PlanTimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final PlanTimeline plan = plan();

  @Test
  void everythingIsDrawnInsideThePictureAndInTheOrderOfDates() {
    for (var lane : plan.lanes()) {
      for (var bar : lane.bars()) {
        assertThat(plan.x(bar.start())).isBetween(0.0, (double) PlanTimeline.WIDTH);
        assertThat(plan.x(bar.late()))
            .isBetween(plan.x(bar.typical()), (double) PlanTimeline.WIDTH);
        assertThat(plan.width(bar.start(), bar.typical())).isGreaterThanOrEqualTo(6);
      }
    }
    assertThat(plan.rows()).extracting(PlanTimeline.Row::y).isSorted().doesNotHaveDuplicates();
    assertThat(plan.rows().getLast().y()).isLessThan(plan.height());
    assertThat(plan.months(Locale.FRENCH).getFirst().label()).isEqualTo("oct. 2026");
  }

  @Test
  void thePictureIsNamedDescribedAndWithoutInlineStyle() throws IOException {
    var light = page(Theme.LIGHT);
    page(Theme.DARK);
    var picture = light.select("svg[role=img]");
    assertThat(picture).hasSize(1);
    assertThat(picture.select("title").text()).isEqualTo(plan.title());
    assertThat(picture.select("desc").text()).isEqualTo(plan.description());
    assertThat(picture.select(".plan-bar-holds")).hasSize(2);
    assertThat(picture.select(".plan-bar-done")).hasSize(2);
    assertThat(picture.select(".plan-ghost")).hasSize(1);
    assertThat(picture.select(".plan-bracket")).hasSize(2);
    assertThat(light.select("[style], style")).isEmpty();
    assertThat(light.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(light.select(".next-step")).hasSize(3);
  }

  private Document page(Theme theme) throws IOException {
    var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.ancrage.jte");
    try (var context = new AnnotationConfigApplicationContext(TextCatalogue.class)) {
      var t = context.getBean(TextCatalogue.class).in(Locale.FRENCH);
      Content content =
          output -> {
            engine.render(
                "shared/page-head.jte",
                Map.of(
                    "title",
                    "Lucia Ferrari",
                    "lead",
                    "Exercice sans doute entre le 4 et le 22 mars. Prochaine étape : déposer le"
                        + " dossier à l’Ordre, avant mardi."),
                output);
            engine.render("settlement/next-steps.jte", Map.of("steps", next()), output);
            engine.render("settlement/plan-timeline.jte", Map.of("t", t, "plan", plan), output);
          };
      var shell = Shell.open("Plan", "fr", theme, "/", new Csrf("_csrf", "x"));
      var output = new StringOutput();
      engine.render(
          "shared/public.jte", Map.of("shell", shell, "t", t, "content", content), output);
      var file = Path.of("target/look/plan-" + theme.code() + ".html");
      Files.createDirectories(file.getParent());
      Files.writeString(file, output.toString());
      return Jsoup.parse(output.toString());
    }
  }

  private static List<NextStep> next() {
    return List.of(
        new NextStep(
            "Déposer le dossier à l’Ordre",
            "avant mardi 24 novembre",
            "Vous",
            Tone.HOLDS,
            "Retient la suite",
            "#"),
        new NextStep(
            "Choisir l’école de Giulia",
            "la semaine prochaine",
            "Élodie Marchal avec vous",
            Tone.INFO,
            "Prévu",
            "#"),
        new NextStep(
            "Signer le contrat",
            "en décembre",
            "Le centre hospitalier",
            Tone.WAITING,
            "Attend l’hôpital",
            "#"));
  }

  private static PlanTimeline plan() {
    return new PlanTimeline(
        "Exercice vers le 12 mars : l’inscription à l’Ordre décide 7 fois sur 10",
        "Deux étapes sont faites. L’inscription à l’Ordre, puis le contrat, retiennent le début.",
        TODAY,
        List.of(
            new Flag(
                "Arrivée", "entre le 4 et le 20 janvier", day(1, 4), day(1, 10), day(1, 20), false),
            new Flag(
                "Exercice", "entre le 4 et le 22 mars", day(3, 4), day(3, 12), day(3, 22), true)),
        List.of(
            new Lane(
                "Vous",
                List.of(
                    bar(
                        "Diplôme traduit",
                        "fait le 30 octobre",
                        "2026-10-12",
                        "2026-10-30",
                        "2026-10-30",
                        Stage.DONE),
                    bar(
                        "Inscription à l’Ordre",
                        "du 24 novembre à fin février",
                        "2026-11-24",
                        "2027-02-20",
                        "2027-03-14",
                        Stage.HOLDS),
                    bar(
                        "Bilan de français",
                        "proposé",
                        "2026-12-08",
                        "2026-12-20",
                        "2027-01-05",
                        Stage.OFFERED))),
            new Lane(
                "La conciergerie",
                List.of(
                    bar(
                        "Premier entretien",
                        "fait le 18 novembre",
                        "2026-11-16",
                        "2026-11-18",
                        "2026-11-18",
                        Stage.DONE),
                    new Bar(
                        "Logement",
                        "du 1er décembre au 10 janvier",
                        LocalDate.of(2026, 12, 1),
                        day(1, 10),
                        day(1, 24),
                        Stage.PLANNED,
                        new Span(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 28))))),
            new Lane(
                "Le centre hospitalier",
                List.of(
                    bar(
                        "Contrat signé",
                        "trois semaines après l’Ordre",
                        "2027-02-20",
                        "2027-03-12",
                        "2027-03-22",
                        Stage.HOLDS)))));
  }

  private static Bar bar(
      String label, String words, String start, String typical, String late, Stage stage) {
    return new Bar(
        label,
        words,
        LocalDate.parse(start),
        LocalDate.parse(typical),
        LocalDate.parse(late),
        stage,
        null);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2027, month, day);
  }
}
