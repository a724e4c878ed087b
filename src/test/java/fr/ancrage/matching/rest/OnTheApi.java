package fr.ancrage.matching.rest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.access.ApiTokens;
import fr.ancrage.matching.Pool;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other software of a coordination and of a structure, in a territory with a charter. */
@AppTest
abstract class OnTheApi {
  static final String PEOPLE = "/api/v1/people";
  static final String INTRODUCTIONS = "/api/v1/introductions";
  static final List<String> SCOPES =
      List.of("people:read", "introductions:read", "introductions:write");

  @Autowired Scene scene;
  @Autowired Pool pool;
  @Autowired private MockMvc mvc;
  @Autowired private ApiTokens tokens;
  @Autowired private JsonMapper json;

  Territory here;
  OrganisationId hospital;
  Pool.Somebody who;
  String coordination;
  String structure;

  @BeforeEach
  void somebodyWhoLooks() {
    here = pool.territory();
    hospital = pool.signatory(here);
    who = pool.somebody(here, "Zéphyrine", Pool.wants("nurse", "44131"));
    coordination = token(scene.a(Role.COORDINATOR, here), here, SCOPES);
    structure = token(scene.aRecruiter(here, hospital), here, SCOPES);
  }

  String token(Account account, Territory territory, List<String> scopes) {
    return tokens.make(account.id(), territory.id(), "essai", scopes);
  }

  MockHttpServletResponse look(String token, String path) throws Exception {
    return send(token, get(path), null);
  }

  MockHttpServletResponse propose(String token, String key, String body) throws Exception {
    return send(token, post(INTRODUCTIONS).header("Idempotency-Key", key), body);
  }

  MockHttpServletResponse send(
      String token, MockHttpServletRequestBuilder request, @Nullable String body) throws Exception {
    request.header("Authorization", "Bearer " + token);
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  JsonNode read(MockHttpServletResponse response) throws Exception {
    return json.readTree(response.getContentAsByteArray());
  }

  List<String> wrong(MockHttpServletResponse refused) throws Exception {
    var fields = new ArrayList<String>();
    read(refused).get("problems").forEach(one -> fields.add(one.get("field").asString()));
    return fields;
  }

  List<String> names(MockHttpServletResponse page) throws Exception {
    var names = new ArrayList<String>();
    read(page).get("items").forEach(one -> names.add(one.get("name").asString()));
    return names;
  }

  static String tag(MockHttpServletResponse response) {
    return Objects.requireNonNull(response.getHeader("ETag"));
  }
}
