package fr.ancrage.prospects;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Silence after a no: nothing is kept but what is needed to honour it. */
@AppTest
class SilencesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Approached approached;
  @Autowired private Prospects prospects;
  @Autowired private Silences silences;
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
  void neverErasesAllButAFingerprintThatHoldsEverybodyBack() throws Exception {
    var token = approached.wrote(here, id, coordinator);
    var goodbye = answer(token, "/jamais");
    assertThat(goodbye.getStatus()).isEqualTo(200);
    assertThat(goodbye.getContentAsString()).contains("C’est effacé").doesNotContain(address);
    assertThat(visit(here.url() + "/prospects/" + id).getStatus()).isEqualTo(404);
    assertThat(open(token).getStatus()).isEqualTo(410);
    var kept =
        in(() -> jdbc.sql("select s::text from prospects.silence s").query(String.class).list());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst())
        .doesNotContain("Popescu", address)
        .doesNotContain(hex(Secrets.hash(address)));
    assertThat(in(() -> prospects.note(here, Approached.met("A", "B", address, "fr"), coordinator)))
        .isInstanceOf(Noted.Silent.class);
    assertThat(in(() -> silences.holds(here.id(), address.toUpperCase(Locale.ROOT), null)))
        .isTrue();
    var elsewhere = scene.aTerritory();
    assertThat(
            TerritoryScope.call(
                elsewhere.id(), () -> silences.holds(elsewhere.id(), address, null)))
        .isFalse();
  }

  @Test
  void whoeverTriesAgainIsToldThatTheySaidNoAndNothingMore() throws Exception {
    answer(approached.wrote(here, id, coordinator), "/jamais");
    var typed = note(address, "fair");
    assertThat(typed.getStatus()).isEqualTo(422);
    assertThat(typed.getContentAsString())
        .contains("a demandé à ne plus être contactée")
        .doesNotContain("Popescu");
    var pasted =
        mvc.perform(
                post(here.url() + "/prospects/coller")
                    .with(as(coordinator))
                    .with(csrf())
                    .param("origin", "list")
                    .param("originWords", "Annuaire")
                    .param("list", "Nom\tMail\nA B\t" + address))
            .andReturn()
            .getResponse();
    assertThat(pasted.getContentAsString()).contains("A demandé à ne plus être contactée");
    var third =
        mvc.perform(
                post(here.url() + "/profils/nouveau")
                    .with(as(coordinator))
                    .with(csrf())
                    .param("givenName", "A")
                    .param("familyName", "B")
                    .param("email", address)
                    .param("source", "third_party")
                    .param("sourceWords", "Un collègue"))
            .andReturn()
            .getResponse();
    assertThat(third.getStatus()).isEqualTo(422);
    assertThat(note(address, "spontaneous", "back", "oui").getStatus()).isEqualTo(302);
    assertThat(in(() -> silences.holds(here.id(), address, null))).isFalse();
  }

  @Test
  void aNoSaidOnThePhoneErasesToo() throws Exception {
    var url = here.url() + "/prospects/" + id + "/non";
    mvc.perform(post(url).with(as(coordinator)).with(csrf()));
    assertThat(visit(here.url() + "/prospects/" + id).getStatus()).isEqualTo(200);
    mvc.perform(post(url).with(as(coordinator)).with(csrf()).param("sure", "true"));
    assertThat(visit(here.url() + "/prospects/" + id).getStatus()).isEqualTo(404);
    assertThat(in(() -> silences.holds(here.id(), address, null))).isTrue();
  }

  private MockHttpServletResponse note(String means, String origin, String... more)
      throws Exception {
    var form =
        post(here.url() + "/prospects/nouveau")
            .with(as(coordinator))
            .with(csrf())
            .param("name", "Autre Nom")
            .param("means", means)
            .param("origin", origin)
            .param("originWords", "Salon");
    for (var i = 0; i < more.length; i += 2) {
      form.param(more[i], more[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
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

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
