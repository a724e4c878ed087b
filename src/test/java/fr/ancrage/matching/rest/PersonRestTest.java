package fr.ancrage.matching.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.matching.Pool;
import fr.ancrage.people.Employments;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People as other software may see them. */
class PersonRestTest extends OnTheApi {
  @Autowired private Employments employments;
  @Autowired private JdbcClient jdbc;

  @Test
  void theCoordinationSeesThePoolAndAStructureWhomItIsShown() throws Exception {
    var one = PEOPLE + "/" + who.profile();
    assertThat(names(look(coordination, PEOPLE))).hasSize(1);
    assertThat(names(look(structure, PEOPLE))).isEmpty();
    assertThat(look(structure, one).getStatus()).isEqualTo(404);

    pool.agrees(here, who, hospital);
    assertThat(names(look(structure, PEOPLE))).hasSize(1);
    var read = read(look(structure, one));
    assertThat(read.get("profession").asString()).isEqualTo("nurse");
    assertThat(read.get("languages").size()).isEqualTo(2);
    assertThat(read.propertyNames()).doesNotContain("email", "phone", "nationality", "person_id");
    var other = token(scene.aRecruiter(here, pool.signatory(here)), here, SCOPES);
    assertThat(look(other, one).getStatus()).isEqualTo(404);
  }

  @Test
  void thePresentEmployerAndWhomHasNotSignedSeeNobody() throws Exception {
    pool.agrees(here, who, hospital);
    var unsigned = scene.aHospital(here);
    pool.agrees(here, who, unsigned);
    var theirs = token(scene.aRecruiter(here, unsigned), here, SCOPES);
    assertThat(names(look(theirs, PEOPLE))).isEmpty();
    assertThat(look(theirs, PEOPLE + "/" + who.profile()).getStatus()).isEqualTo(404);

    TerritoryScope.run(here.id(), () -> employments.begin(here.id(), who.person(), hospital, null));
    assertThat(names(look(structure, PEOPLE))).isEmpty();
    assertThat(look(structure, PEOPLE + "/" + who.profile()).getStatus()).isEqualTo(404);
    assertThat(read(look(structure, PEOPLE + "/facets")).get("total").asInt()).isZero();
  }

  @Test
  void whoTakesTheirConsentBackIsGoneAtTheNextRequest() throws Exception {
    pool.agrees(here, who, hospital);
    assertThat(names(look(structure, PEOPLE))).hasSize(1);
    TerritoryScope.run(
        here.id(),
        () ->
            jdbc.sql("update people.consent set revoked_at = now() where person_id = ?")
                .param(who.person().value())
                .update());
    assertThat(names(look(structure, PEOPLE))).isEmpty();
  }

  @Test
  void anotherTerritoryAndAnotherScopeSeeNobody() throws Exception {
    var elsewhere = scene.aTerritory();
    var stranger = token(scene.a(Role.COORDINATOR, elsewhere), elsewhere, SCOPES);
    assertThat(names(look(stranger, PEOPLE))).isEmpty();
    assertThat(look(stranger, PEOPLE + "/" + who.profile()).getStatus()).isEqualTo(404);
    var needs = token(scene.a(Role.COORDINATOR, here), here, List.of("needs:read"));
    assertThat(look(needs, PEOPLE).getStatus()).isEqualTo(403);
    assertThat(look(needs, PEOPLE + "/facets").getStatus()).isEqualTo(403);
    assertThat(look(needs, INTRODUCTIONS).getStatus()).isEqualTo(403);
  }

  @Test
  void peopleAreFoundByTheFiltersOfTheScreen() throws Exception {
    pool.somebody(here, "Boris", Pool.wants("physiotherapist", "44087"));
    pool.somebody(here, "Clara", Pool.wants("nurse", "69123"));
    assertThat(names(look(coordination, PEOPLE + "?profession=nurse"))).hasSize(2);
    assertThat(names(look(coordination, PEOPLE + "?q=kiné")).getFirst()).startsWith("Boris");
    assertThat(names(look(coordination, PEOPLE + "?near=44131&km=5&profession=nurse")))
        .singleElement()
        .asString()
        .startsWith("Zéphyrine");
    assertThat(names(look(coordination, PEOPLE + "?language=ar"))).isEmpty();
    var facets = read(look(coordination, PEOPLE + "/facets?profession=nurse&horizon=now"));
    assertThat(facets.get("total").asInt()).isEqualTo(2);
    assertThat(facets.get("facets").get("profession").get("physiotherapist").asInt()).isEqualTo(1);
    assertThat(facets.get("facets").get("horizon").get("now").asInt()).isEqualTo(2);
    assertThat(facets.get("facets").get("rate").get("full").asInt()).isEqualTo(2);
  }

  @Test
  void theListIsReadPageByPage() throws Exception {
    for (var number = 0; number < 6; number++) {
      pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
    }
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = read(look(coordination, PEOPLE + "?limit=3&cursor=" + next));
      page.get("items").forEach(one -> seen.add(one.get("id").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    } while (next != null);
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    assertThat(names(look(coordination, PEOPLE + "?changed_since=2099-01-01T00:00:00Z"))).isEmpty();
    assertThat(look(coordination, PEOPLE + "?cursor=AAAA").getStatus()).isEqualTo(400);
  }

  @Test
  void whatIsWrongIsToldAtOnce() throws Exception {
    var refused =
        look(
            coordination,
            PEOPLE
                + "?profession=astronaut&speciality=moon&horizon=never&rate=150&language=tlh"
                + "&near=99999&km=900&from=2027-05-01&until=2027-04-01");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    assertThat(wrong(refused))
        .containsExactlyInAnyOrder(
            "profession", "speciality", "horizon", "rate", "language", "near", "km", "until");
    assertThat(wrong(look(coordination, PEOPLE + "?changed_since=yesterday")))
        .containsExactly("changed_since");
    assertThat(look(coordination, PEOPLE + "/nobody").getStatus()).isEqualTo(400);
  }

  @Test
  void aLookIsKeptInTheJournal() throws Exception {
    look(coordination, PEOPLE + "/" + who.profile());
    look(coordination, PEOPLE);
    var kept =
        TerritoryScope.call(
            here.id(),
            () ->
                jdbc.sql("select count(*) from people.audit where territory_id = ?")
                    .param(here.id().value())
                    .query(Integer.class)
                    .single());
    assertThat(kept).isEqualTo(2);
  }

  @Test
  void theDescriptionNamesPeopleAndIntroductions() throws Exception {
    var document = read(look(coordination, "/api/v1/openapi"));
    var paths = document.get("paths");
    assertThat(paths.propertyNames())
        .contains(PEOPLE, PEOPLE + "/{id}", PEOPLE + "/facets", INTRODUCTIONS)
        .contains(INTRODUCTIONS + "/{id}/steps", INTRODUCTIONS + "/{id}/visit");
    var asked = new ArrayList<String>();
    paths
        .get(PEOPLE)
        .get("get")
        .get("parameters")
        .forEach(one -> asked.add(one.get("name").asString()));
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "q",
            "profession",
            "speciality",
            "horizon",
            "rate",
            "language",
            "near",
            "km",
            "from",
            "until",
            "changed_since",
            "cursor",
            "limit");
    var schemas = document.get("components").get("schemas");
    assertThat(schemas.propertyNames())
        .contains("NeedJsonPage", "PersonJsonPage", "IntroductionJsonPage")
        .doesNotContain("Page", "MyRoles", "Territory", "Account", "Concerned");
    assertThat(schemas.get("PersonJson").get("properties").propertyNames())
        .contains("practise_from", "half_days", "changed_at");
  }
}
