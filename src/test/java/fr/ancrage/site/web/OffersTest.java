package fr.ancrage.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A need that is open to everybody, from its publication to its end. */
@AppTest
class OffersTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Needs needs;
  @Autowired private JdbcClient jdbc;
  @Autowired private Outbox outbox;
  @Autowired private JsonMapper json;
  private Territory here;
  private OrganisationId hospital;
  private final String paul = UUID.randomUUID() + "@example.net";

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    scene.a(Role.CONCIERGE, here);
    hospital = scene.aHospital(here);
  }

  @Test
  void aNeedIsAnOfferUntilItIsFilledThenItsAddressSaysSo() throws Exception {
    var need = open(terms("Aide-soignant de nuit", "care_assistant", "Équipe stable", true));
    var page = visit("/offres/" + need);
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString()).contains("Aide-soignant de nuit", "Pornic", "Je postule");
    assertThat(visit("/offres").getContentAsString()).contains("Aide-soignant de nuit");
    assertThat(visit("/sitemap.xml").getContentAsString()).contains(need.toString());

    in(() -> needs.close(here.id(), need, CloseReason.FOUND_HERE, null, null));
    var gone = visit("/offres/" + need);
    assertThat(gone.getStatus()).isEqualTo(410);
    assertThat(gone.getContentAsString()).contains("Pourvue ou retirée").doesNotContain("ld+json");
    assertThat(visit("/offres").getContentAsString()).doesNotContain("Aide-soignant de nuit");
    assertThat(visit("/sitemap.xml").getContentAsString()).doesNotContain(need.toString());
    in(() -> needs.publish(here.id(), need, null));
    assertThat(visit("/offres/" + need).getStatus()).isEqualTo(200);
  }

  @Test
  void whatIsNotMeantForEverybodyIsNeverCopied() throws Exception {
    var need = open(terms("Poste discret", "nurse", null, false));
    assertThat(visit("/offres/" + need).getStatus()).isEqualTo(404);
    var draft = in(() -> needs.draft(here.id(), terms("Brouillon", "nurse", null, true), null));
    assertThat(visit("/offres/" + draft).getStatus()).isEqualTo(404);
    assertThat(
            jdbc.sql("select count(*) from site.offer where territory_id = ?")
                .param(here.id().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void searchEnginesReadWhatVisitorsReadAndNothingBreaksOut() throws Exception {
    var need =
        open(
            terms(
                "Infirmier </script><script>alert(1)</script>",
                "nurse",
                "De jour.\n<img src=x onerror=alert(1)>",
                true));
    var page = Jsoup.parse(visit("/offres/" + need).getContentAsString());
    assertThat(page.select("script:not([src])")).hasSize(1);
    assertThat(page.select("main img, main script")).isEmpty();
    var posting = json.readTree(page.select("script[type=application/ld+json]").getFirst().data());
    assertThat(posting.get("@type").asString()).isEqualTo("JobPosting");
    assertThat(posting.get("description").asString())
        .contains("<p>De jour.</p>")
        .doesNotContain("<img");
    var text = page.select("main").text();
    for (var path : List.of("/title", "/hiringOrganization/name", "/occupationalCategory")) {
      assertThat(text).as(path).contains(posting.at(path).asString());
    }
    assertThat(text)
        .contains(posting.at("/jobLocation/address/addressLocality").asString())
        .contains(posting.at("/jobLocation/address/postalCode").asString());
    assertThat(Jsoup.parse(visit("/offres").getContentAsString()).select("script[type*=json]"))
        .isEmpty();
  }

  @Test
  void offersAreFoundAsPeopleTypeAndCountedByFacet() throws Exception {
    open(terms("Soignant de nuit", "care_assistant", null, true));
    open(terms("Infirmière à domicile", "nurse", "tournées en voiture", true));
    assertThat(titles("?q=AS")).containsExactly("Soignant de nuit");
    assertThat(titles("?q=infirmieres")).containsExactly("Infirmière à domicile");
    assertThat(titles("?q=tournee voiture")).containsExactly("Infirmière à domicile");
    assertThat(titles("?metier=nurse")).containsExactly("Infirmière à domicile");
    assertThat(titles("?q=%")).isEmpty();
    assertThat(titles("?page=999999&q=")).hasSize(2);
    assertThat(list("").select(".chip .count").eachText()).contains("1", "1");
  }

  @Test
  void feedsCarryTheSameOffers() throws Exception {
    open(terms("=1+1 Infirmier & autres", "nurse", null, true));
    var atom = visit("/offres.atom");
    assertThat(atom.getContentType()).startsWith("application/atom+xml");
    var feed = Jsoup.parse(atom.getContentAsString(), "", org.jsoup.parser.Parser.xmlParser());
    assertThat(feed.select("entry > title").text()).isEqualTo("=1+1 Infirmier & autres");
    var csv = visit("/offres.csv").getContentAsString();
    assertThat(csv).startsWith("\uFEFF").contains("'=1+1 Infirmier & autres;");
  }

  @Test
  void whoAppliesIsReceivedWithTheOfferNamed() throws Exception {
    var need = open(terms("Aide-soignant de nuit", "care_assistant", null, true));
    var form = visit("/venir?offre=" + need).getContentAsString();
    assertThat(form).contains("Vous répondez à l’offre", "Aide-soignant de nuit");
    mvc.perform(
        post(here.url() + "/venir")
            .with(csrf())
            .param("given", "Ana")
            .param("family", "Moreau")
            .param("email", "ana@example.net")
            .param("offre", need.toString())
            .param("read", "oui")
            .param("token", Ids.next().toString()));
    assertThat(notes())
        .anyMatch(note -> note.contains("Répond à l’offre « Aide-soignant de nuit »"));
    assertThat(visit("/venir?offre=nimporte").getStatus()).isEqualTo(200);
  }

  @Test
  void whoIsNamedByAnotherIsAProspectToldByWhomAndWhy() throws Exception {
    var need = open(terms("Aide-soignant de nuit", "care_assistant", null, true));
    assertThat(visit("/venir/quelqu-un?offre=" + need).getContentAsString())
        .contains("Aide-soignant de nuit");
    var refused = named(need, null);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Demandez-lui d’abord", "Paul");
    assertThat(named(need, "oui").getStatus()).isEqualTo(302);
    assertThat(texts("select notes from prospects.prospect"))
        .anyMatch(note -> note.contains("pour l’offre « Aide-soignant de nuit »"));
    assertThat(texts("select origin_words from prospects.prospect")).containsExactly("Zoé Petit");
    assertThat(texts("select id::text from settlement.dossier")).isEmpty();
    var told =
        in(() -> outbox.latest(20)).stream()
            .filter(mail -> mail.recipient().equals(paul))
            .findFirst()
            .orElseThrow();
    assertThat(told.plain()).contains("Zoé Petit", "Aide-soignant de nuit", "Vos droits", "CNIL");
    assertThat(named(need, "oui").getStatus()).as("named twice").isEqualTo(302);
    assertThat(texts("select id::text from prospects.prospect")).hasSize(1);
  }

  @Test
  void aLongListCostsAsManyStatementsAsAShortOne() throws Exception {
    open(terms("Poste", "nurse", null, true));
    visit("/offres");
    fr.ancrage.StatementCount.start();
    visit("/offres");
    var one = fr.ancrage.StatementCount.stop();
    for (var i = 0; i < 35; i++) {
      open(terms("Poste " + i, "nurse", null, true));
    }
    fr.ancrage.StatementCount.start();
    var many = visit("/offres");
    assertThat(fr.ancrage.StatementCount.stop()).isEqualTo(one);
    assertThat(many.getContentAsString()).contains("page=2");
  }

  private MockHttpServletResponse named(NeedId need, @Nullable String agreed) throws Exception {
    var form =
        post(here.url() + "/venir/quelqu-un")
            .with(csrf())
            .param("by", "Zoé Petit")
            .param("given", "Paul")
            .param("family", "Lemoine")
            .param("email", paul)
            .param("offre", need.toString())
            .param("token", Ids.next().toString());
    return mvc.perform(agreed == null ? form : form.param("agreed", agreed))
        .andReturn()
        .getResponse();
  }

  private List<String> notes() {
    return texts("select words from settlement.entry where words is not null");
  }

  private List<String> texts(String sql) {
    return in(() -> jdbc.sql(sql).query(String.class).list());
  }

  private List<String> titles(String query) throws Exception {
    return list(query).select("main .rows strong").eachText();
  }

  private Document list(String query) throws Exception {
    var answer = visit("/offres" + query);
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private NeedTerms terms(
      String title, String profession, @Nullable String words, boolean offered) {
    return new NeedTerms(
        hospital,
        title,
        "44131",
        profession,
        null,
        1,
        Rate.FULL,
        null,
        null,
        Urgency.NOW,
        Contract.PERMANENT,
        List.of(),
        null,
        null,
        null,
        false,
        words,
        offered);
  }

  private NeedId open(NeedTerms terms) {
    return in(() -> needs.open(here.id(), terms, null));
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(here.url() + path)).andReturn().getResponse();
  }
}
