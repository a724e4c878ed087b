package fr.ancrage.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the editor of a page takes, refuses and keeps. */
@AppTest
class SiteEditingTest extends OnSite {
  @Test
  void aScriptIsTakenOutAndTheAuthorIsTold() throws Exception {
    var answer = save("<p>Bonjour<script>alert(1)</script></p><iframe src=//x></iframe>");
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(body()).isEqualTo("<p>Bonjour</p>");
    var said = mvc.perform(saving("<p>a<script>1</script></p>")).andReturn().getFlashMap();
    assertThat(String.valueOf(said.get("notice"))).contains("du code (script)");
    publish();
    var read = Jsoup.parse(visit("/vivre-ici/vivre-ici").getContentAsString());
    assertThat(read.select("main script, main iframe")).isEmpty();
  }

  @Test
  void withoutJavaScriptMarksBecomeTheSamePage() throws Exception {
    send(fields("## Ici\n\n- la **mer**", "marks"));
    assertThat(body()).contains("<h2>Ici</h2>", "<strong>mer</strong>");
    assertThat(send(get(page)).getContentAsString()).contains("## Ici");
  }

  @Test
  void anEmptyTitleOrTooLongATextIsRefusedAndNothingIsLost() throws Exception {
    var refused =
        send(
            post(page)
                .param("titleFr", " ")
                .param("bodyFr", "<p>Gardez-moi</p>")
                .param("format", "html")
                .param("version", "0")
                .param("form", Ids.next().toString()));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Gardez-moi", "Donnez un titre");
    assertThat(save("<p>" + "x".repeat(50_000) + "</p>").getStatus()).isEqualTo(422);
  }

  @Test
  void whoSavesSecondIsToldAndKeepsTheirWords() throws Exception {
    save("<p>Première.</p>");
    var second =
        send(
            post(page)
                .param("titleFr", "Vivre ici")
                .param("bodyFr", "<p>Seconde.</p>")
                .param("format", "html")
                .param("version", "0")
                .param("form", Ids.next().toString()));
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("Première.", "Seconde.");
  }

  @Test
  void aFormThatSavesItselfDoesNotOvertakeItself() throws Exception {
    var form = Ids.next().toString();
    for (var words : new String[] {"<p>a</p>", "<p>ab</p>"}) {
      var saved =
          send(
              post(page)
                  .header("X-Autosave", "true")
                  .param("titleFr", "Vivre ici")
                  .param("bodyFr", words)
                  .param("format", "html")
                  .param("version", "0")
                  .param("form", form));
      assertThat(saved.getStatus()).isEqualTo(200);
    }
    assertThat(body()).isEqualTo("<p>ab</p>");
  }

  @Test
  void aPictureIsMadeLightAndSaysWhatItShows() throws Exception {
    assertThat(picture("plage.jpg", jpeg(2400, 1200), "").getStatus()).isEqualTo(422);
    assertThat(picture("plage.jpg", jpeg(2400, 1200), "La plage").getStatus()).isEqualTo(302);
    var kept =
        TerritoryScope.call(
            here.id(),
            () ->
                jdbc.sql("select picture_id || '/' || width from site.picture_size order by width")
                    .query(String.class)
                    .list());
    assertThat(kept).hasSize(3);
    assertThat(send(get(here.url() + "/site/images/" + kept.getFirst())).getStatus())
        .isEqualTo(200);
    var one = kept.getFirst().substring(0, 36);
    assertThat(visit("/images/" + one + "-480.jpg").getStatus()).isEqualTo(404);

    send(fields("<p>La mer.</p>", "html").param("head", one));
    publish();
    var shown = visit("/images/" + one + "-480.jpg");
    assertThat(shown.getStatus()).isEqualTo(200);
    assertThat(shown.getHeader("Cache-Control")).contains("public", "immutable");
    assertThat(Jsoup.parse(visit("/vivre-ici/vivre-ici").getContentAsString()).select("figure img"))
        .extracting(img -> img.attr("alt"))
        .containsExactly("La plage");
    send(post(here.url() + "/site/images/" + one + "/suppression"));
    assertThat(send(get(here.url() + "/site/images")).getContentAsString()).contains(one);
  }

  @Test
  void whatIsNoPictureIsRefused() throws Exception {
    var script = "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8);
    assertThat(picture("photo.jpg", script, "x").getContentAsString()).contains("est un programme");
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(picture("dessin.svg", svg, "x").getStatus()).isEqualTo(422);
    var cut = java.util.Arrays.copyOf(jpeg(900, 600), 400);
    assertThat(picture("photo.jpg", cut, "x").getContentAsString()).contains("abîmé");
  }
}
