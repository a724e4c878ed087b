package fr.ancrage.needs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.access.ApiTokens;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Needs as other software declares and reads them. */
@AppTest
class NeedRestTest {
  private static final String ALL = "/api/v1/needs";

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private ApiTokens tokens;
  @Autowired private Needs needs;
  @Autowired private JsonMapper json;

  private Territory territory;
  private OrganisationId hospital;
  private String token;

  @BeforeEach
  void aToken() {
    territory = scene.aTerritory();
    hospital = scene.aHospital(territory);
    var coordinator = scene.a(Role.COORDINATOR, territory);
    token =
        tokens.make(
            coordinator.id(), territory.id(), "essai", List.of("needs:read", "needs:write"));
  }

  @Test
  void aNeedIsDeclaredOnceHoweverOftenItIsSent() throws Exception {
    var first = send(post(ALL).header("Idempotency-Key", "k1"), nurse());
    var again = send(post(ALL).header("Idempotency-Key", "k1"), nurse());
    assertThat(first.getStatus()).isEqualTo(201);
    assertThat(again.getStatus()).isEqualTo(200);
    var need = read(first);
    assertThat(read(again).get("id")).isEqualTo(need.get("id"));
    assertThat(first.getHeader("Location")).isEqualTo(ALL + "/" + need.get("id").asString());
    assertThat(need.get("profession").asString()).isEqualTo("nurse");
    assertThat(need.get("coding").get("code").asString()).isEqualTo("60");
    assertThat(need.get("state").asString()).isEqualTo("open");
    assertThat(read(send(get(ALL), null)).get("items").size()).isEqualTo(1);

    var other = nurse().replace("44131", "44087");
    assertThat(send(post(ALL).header("Idempotency-Key", "k1"), other).getStatus()).isEqualTo(422);
    assertThat(send(post(ALL), nurse()).getStatus()).isEqualTo(400);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndTheKeyStaysFree() throws Exception {
    var wrong =
        """
        {"organisation_id": "%s", "profession": "astronaute", "commune": "99999", "rate_min": 0,
         "rate_max": 150, "from": "2027-05-01", "until": "2027-04-01", "urgency": "hier",
         "places": 0, "half_days": ["mon-am", "dimanche"]}
        """
            .formatted(hospital);
    var refused = send(post(ALL).header("Idempotency-Key", "k2"), wrong);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    var fields = new ArrayList<String>();
    read(refused).get("problems").forEach(one -> fields.add(one.get("field").asString()));
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "profession", "commune", "rate_min", "until", "places", "urgency", "half_days");
    assertThat(send(post(ALL).header("Idempotency-Key", "k2"), nurse()).getStatus()).isEqualTo(201);
  }

  @Test
  void aChangeNamesTheVersionThatWasRead() throws Exception {
    var declared = send(post(ALL).header("Idempotency-Key", "k3"), nurse());
    var one = ALL + "/" + read(declared).get("id").asString();
    var tag = tag(declared);
    var half = nurse().replace("\"commune\"", "\"rate_min\": 50, \"commune\"");
    assertThat(send(put(one), half).getStatus()).isEqualTo(428);
    var changed = send(put(one).header("If-Match", tag), half);
    assertThat(changed.getStatus()).isEqualTo(200);
    assertThat(read(changed).get("rate_min").asInt()).isEqualTo(50);
    assertThat(send(put(one).header("If-Match", tag), nurse()).getStatus()).isEqualTo(412);

    assertThat(send(post(one + "/confirmation"), "{}").getStatus()).isEqualTo(200);
    assertThat(send(post(one + "/closure"), "{\"reason\": \"ennui\"}").getStatus()).isEqualTo(422);
    var closed = send(post(one + "/closure"), "{\"reason\": \"found_here\"}");
    assertThat(read(closed).get("state").asString()).isEqualTo("filled");
    assertThat(send(put(one).header("If-Match", tag(closed)), half).getStatus()).isEqualTo(409);
  }

  @Test
  void theListIsReadPageByPage() throws Exception {
    for (var number = 0; number < 7; number++) {
      send(post(ALL).header("Idempotency-Key", "n" + number), nurse());
    }
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = read(send(get(ALL).param("limit", "3").param("cursor", next), null));
      page.get("items").forEach(one -> seen.add(one.get("id").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    } while (next != null);
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    assertThat(send(get(ALL).param("cursor", "AAAA"), null).getStatus()).isEqualTo(400);
    assertThat(
            read(send(get(ALL).param("changed_since", "2099-01-01T00:00:00Z"), null)).get("items"))
        .isEmpty();
  }

  @Test
  void aRecruiterDeclaresForTheirOwnAndDoesNotSeeAnothersDraft() throws Exception {
    var other = scene.aHospital(territory);
    var terms = NeedTerms.plain(other, "Kiné", "44131", "physiotherapist");
    var draft = TerritoryScope.call(territory.id(), () -> needs.draft(territory.id(), terms, null));
    var open = TerritoryScope.call(territory.id(), () -> needs.open(territory.id(), terms, null));
    var recruiter = scene.aRecruiter(territory, hospital);
    token = tokens.make(recruiter.id(), territory.id(), "rh", List.of("needs:read", "needs:write"));

    assertThat(send(get(ALL + "/" + draft), null).getStatus()).isEqualTo(404);
    assertThat(send(get(ALL + "/" + open), null).getStatus()).isEqualTo(200);
    assertThat(read(send(get(ALL), null)).get("items").size()).isEqualTo(1);
    assertThat(
            send(post(ALL + "/" + open + "/closure"), "{\"reason\": \"found_here\"}").getStatus())
        .isEqualTo(404);
    var theirs = nurse().replace(hospital.toString(), other.toString());
    assertThat(send(post(ALL).header("Idempotency-Key", "k4"), theirs).getStatus()).isEqualTo(422);
    assertThat(send(post(ALL).header("Idempotency-Key", "k5"), nurse()).getStatus()).isEqualTo(201);
  }

  @Test
  void anotherTerritorysTokenAndOneThatOnlyReadsDoNothing() throws Exception {
    var declared = send(post(ALL).header("Idempotency-Key", "k6"), nurse());
    var one = ALL + "/" + read(declared).get("id").asString();
    var elsewhere = scene.aTerritory();
    var stranger = scene.a(Role.COORDINATOR, elsewhere);
    token = tokens.make(stranger.id(), elsewhere.id(), "ailleurs", List.of("needs:read"));
    assertThat(send(get(one), null).getStatus()).isEqualTo(404);
    assertThat(send(post(ALL).header("Idempotency-Key", "k7"), nurse()).getStatus()).isEqualTo(403);
  }

  private String nurse() {
    return """
    {"organisation_id": "%s", "profession": "IDE de nuit", "commune": "44131"}
    """
        .formatted(hospital);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable String body)
      throws Exception {
    request.header("Authorization", "Bearer " + token);
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private static String tag(MockHttpServletResponse response) {
    return Objects.requireNonNull(response.getHeader("ETag"));
  }

  private JsonNode read(MockHttpServletResponse response) throws Exception {
    return json.readTree(response.getContentAsString());
  }
}
