package fr.ancrage.settlement.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.access.ApiTokens;
import fr.ancrage.shared.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The preview of a plan, as other software asks for it. */
@AppTest
class PlanPreviewTest {
  private static final String NURSE =
      """
      {"facts": {"profession": "nurse", "practice_mode": "salaried",
                 "employer_type": "public_hospital", "diploma_origin": "fr", "nationality": "fr",
                 "coming_from": "elsewhere_in_france", "household": [], "needs": ["housing"],
                 "already_registered_with_order": true},
       "anchors": {"as_of": "2026-12-07", "practice_start": "2027-04-01"}, "seed": 7}
      """;

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private ApiTokens tokens;
  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  private String token = "";

  @BeforeEach
  void aToken() {
    var territory = scene.aTerritory();
    var account = scene.a(Role.COORDINATOR, territory);
    token = tokens.make(account.id(), territory.id(), "essai", List.of("plans:preview"));
  }

  @Test
  void aPlanHasTheNamesOfTheCataloguesHeader() throws Exception {
    var plan = read(send(NURSE));

    assertThat(plan.propertyNames())
        .contains(
            "planned",
            "offered",
            "undecided",
            "steps",
            "gates",
            "practice_for_recruiters",
            "facts_to_ask",
            "dates_to_ask",
            "alerts");
    assertThat(plan.get("steps").get(0).propertyNames())
        .contains(
            "id",
            "earliest_start",
            "earliest_finish",
            "latest_start",
            "latest_finish",
            "planned_start",
            "planned_finish",
            "slack_days",
            "criticality");
    assertThat(plan.get("gates").get(0).propertyNames())
        .contains(
            "gate",
            "minimum",
            "typical",
            "maximum",
            "p10",
            "p50",
            "p90",
            "blocking_chain",
            "decides");
    assertThat(names(plan.get("gates"), "gate"))
        .containsExactly("arrival", "employment", "practice");
  }

  @Test
  void theSameRequestGivesTheSamePlanAndKeepsNothing() throws Exception {
    var before = rows();

    var first = send(NURSE).getContentAsString();
    var second = send(NURSE).getContentAsString();

    assertThat(second).isEqualTo(first);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aRefusedFactIsNamedWithTheValuesAllowed() throws Exception {
    var refused = send("{\"facts\": {\"nationality\": \"martian\", \"colour\": \"red\"}}");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    assertThat(refused.getContentAsString())
        .contains("nationality", "martian", "third_country", "colour", "profession");
  }

  @Test
  void aDateThatDoesNotExistIsRefused() throws Exception {
    var refused = send("{\"anchors\": {\"practice_start\": \"2027-02-31\"}}");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("practice_start", "2027-02-31");
  }

  @Test
  void anOutcomeAddsTheStepThatItTriggers() throws Exception {
    var physio =
        """
        {"facts": {"profession": "physiotherapist", "practice_mode": "salaried",
                   "employer_type": "public_hospital", "diploma_origin": "eu_general",
                   "nationality": "eu_eea_ch", "coming_from": "eu_eea_ch", "household": [],
                   "needs": [], "already_registered_with_order": false},
         "anchors": {"as_of": "2026-12-07"},
         "outcomes": {"paramedical-authorisation": "compensation-measure"}}
        """;

    assertThat(send(physio).getContentAsString()).contains("\"compensation-measure\"");
    assertThat(names(read(send(physio)).get("steps"), "id")).contains("compensation-measure");
  }

  @Test
  void aTokenWithoutTheScopeIsRefused() throws Exception {
    var territory = scene.aTerritory();
    var account = scene.a(Role.COORDINATOR, territory);
    token = tokens.make(account.id(), territory.id(), "autre", List.of());

    assertThat(send(NURSE).getStatus()).isEqualTo(403);
  }

  @Test
  void aTokenOfSomebodyWhoLeftOpensNothing() throws Exception {
    var territory = scene.aTerritory();
    var account = scene.anAccount();
    token = tokens.make(account.id(), territory.id(), "parti", List.of("plans:preview"));

    assertThat(send(NURSE).getStatus()).isEqualTo(401);
  }

  private MockHttpServletResponse send(String body) throws Exception {
    return mvc.perform(
            post("/api/v1/plans/preview")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andReturn()
        .getResponse();
  }

  private JsonNode read(MockHttpServletResponse response) throws Exception {
    assertThat(response.getStatus()).isEqualTo(200);
    return json.readTree(response.getContentAsString());
  }

  private static List<String> names(JsonNode list, String property) {
    return list.valueStream().map(one -> one.get(property).asString()).toList();
  }

  private List<Integer> rows() {
    return jdbc.sql(
            "select n_live_tup::int from pg_stat_user_tables where schemaname = 'settlement' order"
                + " by relname")
        .query(Integer.class)
        .list();
  }
}
