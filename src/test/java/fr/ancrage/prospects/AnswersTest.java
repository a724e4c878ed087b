package fr.ancrage.prospects;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A letter with its notice, and a link by which one answers without account. */
@AppTest
class AnswersTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Approached approached;
  @Autowired private Prospects prospects;
  @Autowired private Profiles profiles;
  @Autowired private Persons persons;
  @Autowired private JdbcClient jdbc;
  private Territory here;
  private Account coordinator;
  private String address;
  private UUID id;

  @BeforeEach
  void somebodyIsNoted() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
    address = Approached.address();
    id = approached.noted(here, Approached.met("Ana", "Popescu", address, "fr"), coordinator);
  }

  @Test
  void theLetterAlwaysSaysWhereTheDataComeFromWhyAndWhichRights() throws Exception {
    var url = here.url() + "/prospects/" + id + "/ecrire";
    var page = visit(url);
    assertThat(page.getContentAsString()).contains("Salon infirmier, Paris", "CNIL");
    var sent =
        mvc.perform(
                post(url)
                    .with(as(coordinator))
                    .with(csrf())
                    .param("subject", "Venez")
                    .param("words", "Un mot."))
            .andReturn()
            .getResponse();
    assertThat(sent.getStatus()).isEqualTo(302);
    assertThat(in(() -> approached.letter(address)))
        .contains(
            "Un mot.",
            "Salon infirmier, Paris",
            "5 novembre 2026",
            here.name(),
            "intérêt légitime",
            "6 mois",
            "24 mois",
            "Vos droits",
            "CNIL",
            "/approche/");
    var told = in(() -> prospects.get(id));
    assertThat(told.informedAt()).isNotNull();
    assertThat(told.next()).isAfter(LocalDate.now(here.zone()).plusDays(7));
  }

  @Test
  void aTemplateOfTheTerritoryIsUsedAndAnUnknownMarkRefused() throws Exception {
    var url = here.url() + "/prospects/reglages";
    var wrong = template(url, "Bonjour {prenom}", "0");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(template(url, "Cher {prénom}, {rencontre}", "0").getStatus()).isEqualTo(302);
    assertThat(visit(here.url() + "/prospects/" + id + "/ecrire").getContentAsString())
        .contains("Cher Ana, Nous avons noté vos coordonnées");
    assertThat(template(url, "Autre", "0").getStatus()).isEqualTo(409);
  }

  @Test
  void readingTheLinkChangesNothing() throws Exception {
    var token = approached.wrote(here, id, coordinator);
    var before = in(() -> prospects.get(id));
    var page = open(token);
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString())
        .contains("Oui, dites-m’en plus", "Non, plus jamais", address, "Salon infirmier, Paris");
    assertThat(in(() -> prospects.get(id))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "fr,Pas maintenant",
    "en,Not now",
    "es,Ahora no",
    "it,Non ora",
    "ro,Nu acum",
    "ar,ليس الآن"
  })
  void thePageSpeaksTheLanguageOfTheLetter(String language, String words) throws Exception {
    var known = Approached.met("Ana", "P " + language, Approached.address(), language);
    var token = approached.wrote(here, approached.noted(here, known, coordinator), coordinator);
    var page = Jsoup.parse(open(token).getContentAsString());
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.text()).contains(words);
    var goodbye = Jsoup.parse(answer(token, "/jamais").getContentAsString());
    assertThat(goodbye.select("html").attr("lang")).isEqualTo(language);
  }

  @Test
  void yesMakesAPersonAndAProfileThatNobodySees() throws Exception {
    var token = approached.wrote(here, id, coordinator);
    var answer = answer(token, "/oui");
    assertThat(answer.getRedirectedUrl()).contains("/profil/");
    var one = in(() -> prospects.get(id));
    assertThat(one.state()).isEqualTo(ProspectState.CAME);
    assertThat(one.known().email()).isNull();
    var person = Objects.requireNonNull(one.person());
    assertThat(in(() -> persons.get(person)).email()).isEqualTo(address);
    var profile = in(() -> profiles.of(person)).orElseThrow();
    assertThat(profile.source()).isEqualTo(Profile.Source.THIRD_PARTY);
    assertThat(profile.sourceWords()).isEqualTo("Salon infirmier, Paris");
    assertThat(profile.informedAt()).isNotNull();
    assertThat(profile.wanted().profession()).isEqualTo("nurse");
    assertThat(answer(token, "/oui").getRedirectedUrl()).contains("/profil/");
    assertThat(
            in(
                () ->
                    jdbc.sql("select count(*) from people.person where email = ?::citext")
                        .param(address)
                        .query(Long.class)
                        .single()))
        .isEqualTo(1);
  }

  @Test
  void laterIsKeptAndTheyAreLeftInPeaceUntilThen() throws Exception {
    var token = approached.wrote(here, id, coordinator);
    answer(token, "/plus-tard", "months", "6");
    var one = in(() -> prospects.get(id));
    assertThat(one.state()).isEqualTo(ProspectState.LATER);
    assertThat(one.next()).isAfter(LocalDate.now(here.zone()).plusMonths(6).minusDays(1));
    assertThat(open(token).getContentAsString()).contains("C’est entendu");
    assertThat(visit(here.url() + "/journee?qui=tous").getContentAsString())
        .doesNotContain("Popescu");
  }

  @Test
  void aLinkSentToAnotherAddressOpensNothingAnyMore() throws Exception {
    var token = approached.wrote(here, id, coordinator);
    in(
        () ->
            prospects.correct(
                here.id(), id, 0, Approached.met("Ana", "Popescu", Approached.address(), "fr")));
    assertThat(open(token).getStatus()).isEqualTo(410);
  }

  private MockHttpServletResponse template(String url, String words, String version)
      throws Exception {
    return mvc.perform(
            post(url + "/modele")
                .with(as(coordinator))
                .with(csrf())
                .param("langue", "fr")
                .param("subject", "Venez")
                .param("words", words)
                .param("version", version))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse open(String token) throws Exception {
    var answer = mvc.perform(get(here.url() + "/approche/" + token)).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private MockHttpServletResponse answer(String token, String how, String... fields)
      throws Exception {
    var form = post(here.url() + "/approche/" + token + how).with(csrf());
    for (var i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private MockHttpServletResponse visit(String url) throws Exception {
    return mvc.perform(get(url).with(as(coordinator))).andReturn().getResponse();
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
