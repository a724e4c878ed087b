package fr.ancrage.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Pages from their first draft to what visitors read, and back. */
@AppTest
class SitePagesTest extends OnSite {
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
}
