package fr.ancrage.matching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.access.ApiTokens;
import fr.ancrage.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two posts for two people, as other software asks for them. */
@AppTest
class PairsRestTest {
  private static final String PORNIC = "44131";
  private static final String MACHECOUL = "44087";
  private static final String LYON = "69123";

  private final UUID ward = UUID.randomUUID();
  private final UUID practice = UUID.randomUUID();
  private final UUID far = UUID.randomUUID();

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private ApiTokens tokens;
  @Autowired private JsonMapper json;

  private String token;

  @BeforeEach
  void aToken() {
    var territory = scene.aTerritory();
    var coordinator = scene.a(Role.COORDINATOR, territory);
    token = tokens.make(coordinator.id(), territory.id(), "essai", List.of("matches:pairs"));
  }

  @Test
  void aNurseAndAPhysiotherapistFindTwoPostsAndAHomeBetween() throws Exception {
    var found = read(send(couple(25, "wishes", PORNIC, MACHECOUL)));
    assertThat(found.get("for_one").asInt()).isEqualTo(1);
    assertThat(found.get("for_other").asInt()).isEqualTo(2);
    assertThat(found.get("pairs").size()).isEqualTo(1);
    var pair = found.get("pairs").get(0);
    assertThat(pair.get("one").get("need").asString()).isEqualTo(ward.toString());
    assertThat(pair.get("other").get("need").asString()).isEqualTo(practice.toString());
    assertThat(pair.get("one").get("km").asDouble()).isBetween(5.0, 20.0);
    assertThat(pair.get("other").get("km").asDouble()).isBetween(5.0, 20.0);
    assertThat(pair.get("home").get("name").asString()).isNotBlank();
    var reasons = new ArrayList<String>();
    pair.get("one")
        .get("reasons")
        .forEach(
            one -> reasons.add(one.get("about").asString() + " " + one.get("state").asString()));
    assertThat(reasons).contains("profession met", "rate met", "date met");
  }

  @Test
  void tooFarApartIsNoPair() throws Exception {
    assertThat(read(send(couple(5, "ways", PORNIC, MACHECOUL))).get("pairs")).isEmpty();
  }

  @Test
  void theHomeMayBeSaid() throws Exception {
    var body = couple(25, "ways", PORNIC, MACHECOUL);
    var here =
        body.replace("\"order\"", "\"home\": {\"communes\": [\"44131\"], \"km\": 0}, \"order\"");
    var pair = read(send(here)).get("pairs").get(0);
    assertThat(pair.get("home").get("commune").asString()).isEqualTo(PORNIC);
    assertThat(pair.get("one").get("km").asDouble()).isZero();
  }

  @Test
  void whatIsWrongIsToldAtOnce() throws Exception {
    var refused =
        send(
            """
            {"one": {"profession": "astronaut"}, "order": "best",
             "other": {"profession": "nurse", "rate_min": 0, "rate_max": 150, "km": 900},
             "needs": [{"commune": "44131"}]}
            """);
    assertThat(refused.getStatus()).isEqualTo(422);
    var fields = new ArrayList<String>();
    read(refused).get("problems").forEach(one -> fields.add(one.get("field").asString()));
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "one.profession", "other.rate_min", "other.km", "needs[0]", "order");
  }

  private String couple(int km, String order, String one, String other) {
    return """
    {"one": {"profession": "nurse", "from": "2026-12-01", "km": %d, "rate_min": 50},
     "other": {"profession": "physiotherapist", "from": "2026-12-01", "km": %d, "rate_min": 50},
     "needs": [
       {"id": "%s", "commune": "%s", "profession": "nurse", "from": "2027-01-01"},
       {"id": "%s", "commune": "%s", "profession": "physiotherapist", "from": "2027-01-01"},
       {"id": "%s", "commune": "%s", "profession": "physiotherapist", "from": "2027-01-01"}],
     "order": "%s"}
    """
        .formatted(km, km, ward, one, practice, other, far, LYON, order);
  }

  private MockHttpServletResponse send(String body) throws Exception {
    return mvc.perform(
            post("/api/v1/matches/pairs")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andReturn()
        .getResponse();
  }

  private JsonNode read(MockHttpServletResponse response) throws Exception {
    return json.readTree(response.getContentAsString());
  }
}
