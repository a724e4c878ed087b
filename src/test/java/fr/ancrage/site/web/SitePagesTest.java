package fr.ancrage.site.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.site.SitePages;
import fr.ancrage.territories.Territory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages from their first draft to what visitors read, and back. */
@AppTest
class SitePagesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private SitePages pages;
  @Autowired private JdbcClient jdbc;
  private Territory here;
  private Account coordinator;
  private String page;
  private UUID id;

  @BeforeEach
  void aDraft() throws Exception {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
    page =
        Objects.requireNonNull(
            send(post(here.url() + "/site/pages").param("title", "Vivre ici")).getRedirectedUrl());
    id = Ids.parse(page.substring(page.lastIndexOf('/') + 1));
  }

  @Test
  void aDraftIsSeenByNobodyUntilItIsPublished() throws Exception {
    save("<p>La mer.</p>");
    assertThat(visit("/vivre-ici/vivre-ici").getStatus()).isEqualTo(404);
    assertThat(send(get(page + "/apercu")).getContentAsString()).contains("La mer.");

    publish();
    assertThat(visit("/vivre-ici/vivre-ici").getContentAsString()).contains("La mer.");
    assertThat(visit("?page=publique").getContentAsString()).contains("/vivre-ici/vivre-ici");

    save("<p>La montagne.</p>");
    assertThat(visit("/vivre-ici/vivre-ici").getContentAsString())
        .contains("La mer.")
        .doesNotContain("montagne");
  }

  @Test
  void aPublicationForLaterWaitsForItsDay() throws Exception {
    save("<p>Demain.</p>");
    publish(LocalDate.now(here.zone()).plusDays(3).toString());
    assertThat(visit("/vivre-ici/vivre-ici").getStatus()).isEqualTo(404);
    assertThat(send(get(here.url() + "/site")).getContentAsString()).contains("En ligne le");
    assertThat(publish(LocalDate.now(here.zone()).minusDays(1).toString()).getRedirectedUrl())
        .endsWith("/apercu");
  }

  @Test
  void aPublicationIsTakenBackAndTheOneBeforeStands() throws Exception {
    save("<p>Une.</p>");
    publish();
    save("<p>Deux.</p>");
    publish();
    send(post(page + "/versions/2/annulation"));
    assertThat(visit("/vivre-ici/vivre-ici").getContentAsString()).contains("Une.");
    send(post(page + "/retrait"));
    assertThat(visit("/vivre-ici/vivre-ici").getStatus()).isEqualTo(404);
    send(post(page + "/retrait").param("off", "false"));
    send(post(page + "/suppression"));
    assertThat(visit("/vivre-ici/vivre-ici").getStatus()).isEqualTo(404);
    send(post(page + "/suppression").param("gone", "false"));
    assertThat(visit("/vivre-ici/vivre-ici").getContentAsString()).contains("Une.");
    send(post(page + "/versions/2/reprise"));
    assertThat(body()).isEqualTo("<p>Deux.</p>");
    send(post(page + "/retour"));
    assertThat(body()).isEqualTo("<p>Deux.</p>");
  }

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

  @Test
  void anotherTerritorysPagesArePartOfNoOthersSite() throws Exception {
    save("<p>Ici.</p>");
    publish();
    var there = scene.aTerritory();
    assertThat(
            mvc.perform(get(there.url() + "/vivre-ici/vivre-ici"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(visit("/sitemap.xml").getContentAsString()).contains("/vivre-ici/vivre-ici");
    assertThat(mvc.perform(get("/sitemap.xml")).andReturn().getResponse().getStatus())
        .isEqualTo(200);
    assertThat(mvc.perform(get("/robots.txt")).andReturn().getResponse().getContentAsString())
        .contains("Disallow: /");
  }

  @Test
  void englishReadersSeeEnglishWhereItIsWrittenAndElseFrenchThatSaysSo() throws Exception {
    save("<p>La mer.</p>");
    publish();
    var french =
        mvc.perform(get(here.url() + "/vivre-ici/vivre-ici").header("Accept-Language", "en"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(french).contains("Text in French", "lang=\"fr\"");
    send(
        fields("<p>La mer.</p>", "html")
            .param("titleEn", "Living here")
            .param("bodyEn", "<p>The sea.</p>"));
    publish();
    var english =
        mvc.perform(get(here.url() + "/vivre-ici/vivre-ici").header("Accept-Language", "en"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(english).contains("The sea.").doesNotContain("Text in French");
  }

  private MockHttpServletResponse save(String html) throws Exception {
    return mvc.perform(saving(html)).andReturn().getResponse();
  }

  private MockHttpServletRequestBuilder saving(String html) {
    return fields(html, "html").with(csrf()).with(as(coordinator));
  }

  private MockHttpServletRequestBuilder fields(String body, String format) {
    var version = TerritoryScope.call(here.id(), () -> pages.get(id).version());
    return post(page)
        .param("titleFr", "Vivre ici")
        .param("leadFr", "Entre mer et bocage")
        .param("bodyFr", body)
        .param("format", format)
        .param("version", String.valueOf(version))
        .param("form", Ids.next().toString());
  }

  private void publish() throws Exception {
    send(post(page + "/publication"));
  }

  private MockHttpServletResponse publish(String from) throws Exception {
    return send(post(page + "/publication").param("from", from));
  }

  private MockHttpServletResponse picture(String name, byte[] content, String alt)
      throws Exception {
    return mvc.perform(
            multipart(here.url() + "/site/images")
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("altFr", alt)
                .with(csrf())
                .with(as(coordinator)))
        .andReturn()
        .getResponse();
  }

  private static byte[] jpeg(int width, int height) throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }

  private String body() {
    return TerritoryScope.call(here.id(), () -> pages.get(id).content().in("fr").body());
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(here.url() + path)).andReturn().getResponse();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf()).with(as(coordinator))).andReturn().getResponse();
  }
}
