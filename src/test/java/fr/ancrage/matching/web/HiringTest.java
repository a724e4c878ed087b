package fr.ancrage.matching.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Pool;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Proposal;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A signed contract proposes to close the need; a no has a reason, whoever says it. */
@AppTest
class HiringTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Needs needs;
  @Autowired private PostQuery posts;
  @Autowired private Introductions introductions;

  private Territory here;
  private OrganisationId hospital;
  private Account coordinator;
  private Account recruiter;

  @BeforeEach
  void aTerritory() {
    here = pool.territory();
    hospital = pool.signatory(here);
    coordinator = scene.a(Role.COORDINATOR, here);
    recruiter = scene.aRecruiter(here, hospital);
  }

  @Test
  void theLastPlaceClosesTheNeedAndItsOfferIsGoneUntilItIsTakenBack() throws Exception {
    var need = need(2);
    var first = signed(need);
    var second = signed(need);
    var offer = here.url() + "/offres/" + need;
    assertThat(page(first)).contains("Un poste sur 2", "Compter ce poste comme pourvu");
    send(post(url(first) + "/besoin"), recruiter);
    assertThat(page(first)).doesNotContain("Compter ce poste comme pourvu");
    assertThat(
            send(MockMvcRequestBuilders.get(here.url() + "/besoins/" + need), coordinator)
                .getContentAsString())
        .contains("Un poste pourvu sur 2");
    assertThat(visit(offer)).isEqualTo(200);

    assertThat(page(second)).contains("Le besoin est pourvu");
    send(post(url(second) + "/besoin"), coordinator);
    assertThat(state(need)).isEqualTo(NeedState.FILLED);
    assertThat(visit(offer)).isEqualTo(410);

    send(post(url(second) + "/besoin/retour"), coordinator);
    assertThat(state(need)).isEqualTo(NeedState.OPEN);
    assertThat(visit(offer)).isEqualTo(200);
    assertThat(page(second)).contains("Le besoin est pourvu");
  }

  @Test
  void anotherStructureDoesNotCloseIt() throws Exception {
    var id = signed(need(1));
    var other = scene.aRecruiter(here, pool.signatory(here));
    assertThat(send(post(url(id) + "/besoin"), other).getStatus()).isEqualTo(404);
    var concierge = scene.a(Role.CONCIERGE, here);
    assertThat(send(post(url(id) + "/besoin"), concierge).getStatus()).isIn(403, 404);
  }

  @ParameterizedTest
  @CsvSource({
    "fr,Choisissez la raison",
    "en,Choose the reason",
    "es,Elija el motivo",
    "it,Scelga il motivo",
    "ro,Alegeți motivul",
    "ar,اختر السبب"
  })
  void whoSaysNoByLinkSaysWhyInTheirLanguage(String language, String missing) throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
    var id = proposed(who, null);
    var own = here.url() + "/profil/" + who.token();
    var no =
        post(own + "/mises-en-relation/" + id)
            .cookie(new jakarta.servlet.http.Cookie("langue", language))
            .param("answer", "no")
            .param("words", "Je reste à Nantes");
    var refused = send(no, null);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains(missing, "Je reste à Nantes");
    assertThat(send(no.param("why", "place"), null).getStatus()).isEqualTo(302);
    var said = introduction(id).refused();
    assertThat(Objects.requireNonNull(said).why()).isEqualTo("place");
    assertThat(said.by()).isEqualTo(Party.PERSON);
  }

  @Test
  void aNoOfTheStructureKeepsWhatWasTypedWhenItHasNoReason() throws Exception {
    var id = signed(null);
    var other = proposed(pool.somebody(here, "Léo", Pool.wants("nurse", "44131")), null);
    move(other, IntroductionState.AGREED, Party.PERSON);
    move(other, IntroductionState.PRESENTED, Party.COORDINATION);
    var refused = send(post(url(other) + "/refus").param("remark", "Trop tard"), recruiter);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Trop tard", "Choisissez la raison");
    assertThat(page(id)).doesNotContain("Le besoin est pourvu");
  }

  private NeedId need(int places) {
    var plain = NeedTerms.plain(hospital, "IDE de jour", "44131", "nurse");
    var terms =
        new NeedTerms(
            hospital,
            plain.title(),
            plain.commune(),
            plain.profession(),
            null,
            places,
            plain.rate(),
            null,
            null,
            plain.urgency(),
            null,
            plain.halfDays(),
            null,
            null,
            null,
            false,
            null,
            true);
    return TerritoryScope.call(here.id(), () -> needs.open(here.id(), terms, null));
  }

  private UUID signed(@Nullable NeedId need) {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
    var id = proposed(who, need);
    move(id, IntroductionState.AGREED, Party.PERSON);
    move(id, IntroductionState.PRESENTED, Party.COORDINATION);
    move(id, IntroductionState.OFFER, Party.STRUCTURE);
    move(id, IntroductionState.ACCEPTED, Party.PERSON);
    move(id, IntroductionState.SIGNED, Party.STRUCTURE);
    return id;
  }

  private UUID proposed(Pool.Somebody who, @Nullable NeedId need) {
    return TerritoryScope.call(
        here.id(),
        () -> {
          @Nullable Post post = need == null ? null : posts.find(need.value()).orElseThrow();
          var made = introductions.propose(here, who.person(), hospital, post, null, coordinator);
          return ((Proposal.Made) made).id();
        });
  }

  private void move(UUID id, IntroductionState to, Party party) {
    TerritoryScope.run(
        here.id(),
        () -> introductions.move(here, id, to, null, new Introductions.By(party, null, "Essai")));
  }

  private Introduction introduction(UUID id) {
    return TerritoryScope.call(here.id(), () -> introductions.get(id));
  }

  private NeedState state(NeedId need) {
    return TerritoryScope.call(here.id(), () -> needs.get(need).state());
  }

  private String page(UUID id) throws Exception {
    return send(MockMvcRequestBuilders.get(url(id)), recruiter).getContentAsString();
  }

  private int visit(String path) throws Exception {
    return send(MockMvcRequestBuilders.get(path), null).getStatus();
  }

  private String url(UUID id) {
    return here.url() + "/mises-en-relation/" + id;
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable Account by)
      throws Exception {
    var sent = by == null ? request : request.with(as(by));
    return mvc.perform(sent.with(csrf())).andReturn().getResponse();
  }
}
