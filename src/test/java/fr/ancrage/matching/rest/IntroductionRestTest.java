package fr.ancrage.matching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Employments;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Introductions as other software proposes, reads and moves them. */
class IntroductionRestTest extends OnTheApi {
  private static final String VISIT =
      """
      {"words": "Deux jours", "stops": [
        {"start": "2027-01-12T10:00", "end": "2027-01-12T11:00", "title": "Le service",
         "place": "Hôpital", "host_name": "Dr Martin", "host_email": "martin@example.org"}]}
      """;

  @Autowired private Introductions introductions;
  @Autowired private Employments employments;
  @Autowired private Needs needs;

  @Test
  void aProposalIsMadeOnceHoweverOftenItIsSent() throws Exception {
    var first = propose(coordination, "p1", body(null));
    var again = propose(coordination, "p1", body(null));
    assertThat(first.getStatus()).isEqualTo(201);
    assertThat(again.getStatus()).isEqualTo(200);
    var id = read(first).get("id").asString();
    assertThat(read(again).get("id").asString()).isEqualTo(id);
    assertThat(first.getHeader("Location")).isEqualTo(INTRODUCTIONS + "/" + id);
    assertThat(read(first).get("state").asString()).isEqualTo("proposed");
    assertThat(read(first).get("awaited").asString()).isEqualTo("person");
    assertThat(propose(coordination, "p1", body("Autre")).getStatus()).isEqualTo(422);
    assertThat(propose(coordination, "p2", body(null)).getStatus()).isEqualTo(409);
    assertThat(send(coordination, post(INTRODUCTIONS), body(null)).getStatus()).isEqualTo(400);
  }

  @Test
  void fromTheProposalToTheSignature() throws Exception {
    var id = proposed();
    assertThat(look(structure, id).getStatus()).as("before the person agrees").isEqualTo(404);
    agrees(id);
    var read = look(structure, id);
    assertThat(read(read).get("person").get("email").isNull()).isTrue();
    assertThat(step(structure, id, tag(read), "presented").getStatus())
        .as("the coordination's to do")
        .isEqualTo(409);
    assertThat(step(coordination, id, null, "presented").getStatus()).isEqualTo(428);
    var presented = step(coordination, id, tag(read), "presented");
    assertThat(presented.getStatus()).isEqualTo(200);
    assertThat(step(coordination, id, tag(read), "presented").getStatus()).isEqualTo(412);
    assertThat(read(look(structure, id)).get("person").get("email").asString()).contains("@");

    var visit = send(structure, put(id + "/visit").header("If-Match", tag(presented)), VISIT);
    assertThat(visit.getStatus()).isEqualTo(200);
    assertThat(read(visit).get("visit").get("stops").get(0).get("title").asString())
        .isEqualTo("Le service");
    var later = VISIT.replace("T10", "T14").replace("T11", "T15");
    var moved = send(structure, put(id + "/visit").header("If-Match", tag(visit)), later);
    assertThat(moved.getStatus()).isEqualTo(200);
    assertThat(
            send(structure, put(id + "/visit").header("If-Match", tag(visit)), later).getStatus())
        .isEqualTo(412);
    var off = send(structure, delete(id + "/visit").header("If-Match", tag(moved)), null);
    assertThat(read(off).get("visit").get("cancelled").asBoolean()).isTrue();

    var offer = "{\"words\": \"CDI\", \"start_on\": \"2027-02-01\"}";
    var offered = send(structure, post(id + "/offer").header("If-Match", tag(off)), offer);
    assertThat(read(offered).get("offer").get("start_on").asString()).isEqualTo("2027-02-01");
    assertThat(step(structure, id, tag(offered), "accepted").getStatus())
        .as("the person's to say")
        .isEqualTo(409);
    var accepted = step(coordination, id, tag(offered), "accepted");
    var signed = step(structure, id, tag(accepted), "signed");
    assertThat(read(signed).get("state").asString()).isEqualTo("signed");
    assertThat(read(signed).get("moves")).isEmpty();
  }

  @Test
  void aNoHasAReason() throws Exception {
    var id = proposed();
    agrees(id);
    var tag = tag(look(coordination, id));
    var why = post(id + "/refusal").header("If-Match", tag);
    assertThat(wrong(send(coordination, why, "{\"reason\": \"ennui\"}"))).containsExactly("reason");
    var no = post(id + "/refusal").header("If-Match", tag);
    var refused = read(send(coordination, no, "{\"reason\": \"dates\", \"words\": \"Trop tôt\"}"));
    assertThat(refused.get("state").asString()).isEqualTo("refused");
    assertThat(refused.get("refusal").get("reason").asString()).isEqualTo("dates");
    assertThat(refused.get("refusal").get("by").asString()).isEqualTo("coordination");
  }

  @Test
  void theListIsNarrowedByStateNeedAndChange() throws Exception {
    var need =
        TerritoryScope.call(
            here.id(),
            () ->
                needs.open(here.id(), NeedTerms.plain(hospital, "Nuits", "44131", "nurse"), null));
    propose(coordination, "l1", body(null).replace("}", ", \"need_id\": \"" + need + "\"}"));
    assertThat(count(coordination, "")).isEqualTo(1);
    assertThat(count(coordination, "?state=proposed&need=" + need)).isEqualTo(1);
    assertThat(count(coordination, "?state=offer")).isZero();
    assertThat(count(coordination, "?need=" + UUID.randomUUID())).isZero();
    assertThat(count(coordination, "?changed_since=2099-01-01T00:00:00Z")).isZero();
    assertThat(count(structure, "")).as("before the person agrees").isZero();
    assertThat(look(coordination, INTRODUCTIONS + "?state=lost").getStatus()).isEqualTo(422);
    assertThat(look(coordination, INTRODUCTIONS + "?need=lost").getStatus()).isEqualTo(400);
  }

  @Test
  void aStructureProposesForItselfWhomItSees() throws Exception {
    assertThat(wrong(propose(structure, "s1", body(null)))).containsExactly("person_id");
    pool.agrees(here, who, hospital);
    var other = pool.signatory(here);
    assertThat(wrong(propose(structure, "s2", body(null).replace(id(hospital), id(other)))))
        .containsExactly("organisation_id");
    var without = "{\"person_id\": \"" + who.profile() + "\"}";
    assertThat(propose(structure, "s3", without).getStatus()).isEqualTo(201);
    assertThat(count(token(scene.aRecruiter(here, other), here, SCOPES), "")).isZero();
  }

  @Test
  void theCharterAndThePresentEmployerAreRefusals() throws Exception {
    var unsigned = scene.aHospital(here);
    assertThat(
            propose(coordination, "c1", body(null).replace(id(hospital), id(unsigned))).getStatus())
        .isEqualTo(409);
    TerritoryScope.run(here.id(), () -> employments.begin(here.id(), who.person(), hospital, null));
    assertThat(propose(coordination, "c2", body(null)).getStatus()).isEqualTo(409);
  }

  @Test
  void whatIsWrongIsToldAtOnce() throws Exception {
    var wrong =
        "{\"person_id\": \"%s\", \"need_id\": \"%s\", \"words\": \"%s\"}"
            .formatted(UUID.randomUUID(), UUID.randomUUID(), "x".repeat(1001));
    assertThat(wrong(propose(coordination, "w1", wrong)))
        .containsExactlyInAnyOrder("person_id", "need_id", "organisation_id", "words");
    assertThat(propose(coordination, "w1", body(null)).getStatus())
        .as("the key is free")
        .isEqualTo(201);
    assertThat(propose(coordination, "w2", "{\"person_id\": 7").getStatus()).isEqualTo(400);
    var id = INTRODUCTIONS + "/" + firstId();
    agrees(id);
    var tag = tag(step(coordination, id, tag(look(coordination, id)), "presented"));
    var visit = put(id + "/visit").header("If-Match", tag);
    var backwards =
        "{\"stops\": [{\"start\": \"2027-01-12T10:00\", \"end\": \"2027-01-12T09:00\"}]}";
    assertThat(wrong(send(structure, visit, backwards)))
        .containsExactlyInAnyOrder("stops[0].title", "stops[0].place", "stops[0].end");
    assertThat(step(coordination, id, tag, "offer").getStatus()).isEqualTo(422);
  }

  @Test
  void anotherTerritoryAndATokenThatOnlyReadsDoNothing() throws Exception {
    var id = proposed();
    var elsewhere = scene.aTerritory();
    var stranger = token(scene.a(Role.COORDINATOR, elsewhere), elsewhere, SCOPES);
    assertThat(look(stranger, id).getStatus()).isEqualTo(404);
    assertThat(count(stranger, "")).isZero();
    assertThat(step(stranger, id, "\"0\"", "agreed").getStatus()).isEqualTo(404);
    var reads = token(scene.a(Role.COORDINATOR, here), here, List.of("introductions:read"));
    assertThat(look(reads, id).getStatus()).isEqualTo(200);
    assertThat(step(reads, id, "\"0\"", "agreed").getStatus()).isEqualTo(403);
    assertThat(propose(reads, "r1", body(null)).getStatus()).isEqualTo(403);
  }

  private String body(@Nullable String words) {
    return "{\"person_id\": \"%s\", \"organisation_id\": \"%s\"%s}"
        .formatted(who.profile(), hospital, words == null ? "" : ", \"words\": \"" + words + "\"");
  }

  private static String id(Object one) {
    return one.toString();
  }

  private String proposed() throws Exception {
    return INTRODUCTIONS + "/" + read(propose(coordination, "k", body(null))).get("id").asString();
  }

  private String firstId() throws Exception {
    return read(look(coordination, INTRODUCTIONS)).get("items").get(0).get("id").asString();
  }

  private int count(String token, String query) throws Exception {
    return read(look(token, INTRODUCTIONS + query)).get("items").size();
  }

  private void agrees(String path) {
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    TerritoryScope.run(
        here.id(),
        () ->
            introductions.move(
                here,
                id,
                IntroductionState.AGREED,
                null,
                new Introductions.By(Party.PERSON, null, "Zéphyrine")));
  }

  private MockHttpServletResponse step(String token, String id, @Nullable String tag, String to)
      throws Exception {
    var request = post(id + "/steps");
    if (tag != null) {
      request.header("If-Match", tag);
    }
    return send(token, request, "{\"to\": \"" + to + "\"}");
  }
}
