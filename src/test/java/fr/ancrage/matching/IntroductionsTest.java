package fr.ancrage.matching;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.Consents;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Trails;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** From « may you be shown » to an open dossier, with the charter's delays. */
@AppTest
class IntroductionsTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Introductions introductions;
  @Autowired private Consents consents;
  @Autowired private Dossiers dossiers;
  @Autowired private Trails trails;
  @Autowired private Outbox outbox;

  private Territory here;
  private OrganisationId hospital;
  private Account coordinator;
  private Account recruiter;
  private Pool.Somebody who;

  @BeforeEach
  void somebody() {
    here = pool.territory();
    hospital = pool.signatory(here);
    coordinator = scene.a(Role.COORDINATOR, here);
    recruiter = scene.aRecruiter(here, hospital);
    who = pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
  }

  @Test
  void fromTheQuestionToTheDossierWithoutTypingAgain() throws Exception {
    var id = proposed();
    var own = here.url() + "/profil/" + who.token();
    mvc.perform(get(own)).andExpect(content().string(containsString("souhaite vous rencontrer")));
    mvc.perform(get(here.url() + "/mises-en-relation").with(as(recruiter)))
        .andExpect(content().string(not(containsString("Ana"))));
    mvc.perform(post(own + "/mises-en-relation/" + id).param("answer", "yes").with(csrf()))
        .andExpect(status().is3xxRedirection());
    inside(() -> assertThat(consents.visible(who.person(), hospital)).isTrue());
    step(coordinator, id, "presented");
    visit(id, "new", "10:00", "11:00").andExpect(status().is3xxRedirection());
    var invited = TerritoryScope.call(here.id(), () -> outbox.latest(3));
    assertThat(invited).anySatisfy(mail -> assertThat(mail.calendar()).contains("METHOD:REQUEST"));
    visit(id, "0", "14:00", "15:00").andExpect(status().is3xxRedirection());
    assertThat(TerritoryScope.call(here.id(), () -> outbox.latest(1)).getFirst().calendar())
        .contains("SEQUENCE:1");
    mvc.perform(
            post(here.url() + "/mises-en-relation/" + id + "/offre")
                .with(as(recruiter))
                .with(csrf())
                .param("start", "2027-01-04")
                .param("words", "CDI, échelon repris"))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get(own)).andExpect(content().string(containsString("échelon repris")));
    mvc.perform(post(own + "/mises-en-relation/" + id).param("answer", "yes").with(csrf()))
        .andExpect(status().is3xxRedirection());
    step(recruiter, id, "signed");
    step(coordinator, id, "handed_over");
    inside(
        () -> {
          var dossier = dossiers.of(who.person()).orElseThrow();
          assertThat(dossier.employer()).isEqualTo(hospital);
          assertThat(trails.of(who.person())).hasSize(2);
        });
  }

  @Test
  void somebodyPresentedIsNotApproachedByAnotherForTheDaysOfTheCharter() throws Exception {
    var id = proposed();
    inside(() -> move(id, IntroductionState.AGREED, Party.PERSON));
    inside(() -> move(id, IntroductionState.PRESENTED, Party.COORDINATION));
    var other = pool.signatory(here);
    inside(
        () ->
            assertThat(introductions.propose(here, who.person(), other, null, null, coordinator))
                .isInstanceOf(Proposal.Exclusive.class));
    inside(
        () ->
            introductions.refuse(
                here,
                id,
                "profile",
                null,
                new Introductions.By(Party.STRUCTURE, recruiter.id(), "Essai")));
    inside(
        () ->
            assertThat(introductions.propose(here, who.person(), other, null, null, coordinator))
                .isInstanceOf(Proposal.Made.class));
  }

  @Test
  void nobodyIsProposedToWhomHasNotSigned() {
    var unsigned = scene.aHospital(here);
    inside(
        () ->
            assertThat(introductions.propose(here, who.person(), unsigned, null, null, coordinator))
                .isInstanceOf(Proposal.Unsigned.class));
  }

  @Test
  void takingTheConsentBackEndsWhatIsUnderWay() throws Exception {
    var id = proposed();
    inside(() -> move(id, IntroductionState.AGREED, Party.PERSON));
    mvc.perform(
            post(here.url() + "/profil/" + who.token() + "/accords/" + hospital + "/retrait")
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    inside(
        () -> {
          var one = introductions.get(id);
          assertThat(one.state()).isEqualTo(IntroductionState.REFUSED);
          assertThat(Objects.requireNonNull(one.refused()).why()).isEqualTo("consent");
        });
    mvc.perform(get(here.url() + "/mises-en-relation/" + id).with(as(recruiter)))
        .andExpect(status().isNotFound());
  }

  @Test
  void aStructureDoesNotAnswerForThePersonNorForAnotherStructure() throws Exception {
    var id = proposed();
    inside(() -> move(id, IntroductionState.AGREED, Party.PERSON));
    mvc.perform(
            post(here.url() + "/mises-en-relation/" + id + "/etape")
                .with(as(recruiter))
                .with(csrf())
                .param("to", "presented"))
        .andExpect(status().isConflict());
    mvc.perform(
            post(here.url() + "/mises-en-relation/" + id + "/etape")
                .with(as(scene.aRecruiter(here, pool.signatory(here))))
                .with(csrf())
                .param("to", "presented"))
        .andExpect(status().isNotFound());
  }

  @Test
  void everyStateHasSomebodyWhoIsWaitedForOrIsTheEnd() {
    assertThat(IntroductionState.values())
        .allSatisfy(one -> assertThat(one.next().isEmpty()).isEqualTo(!one.open()));
    assertThat(Arrays.stream(IntroductionState.values()).filter(one -> one.open()))
        .allSatisfy(one -> assertThat(one.awaited()).isNotEqualTo(Party.NOBODY));
  }

  private UUID proposed() {
    return TerritoryScope.call(
        here.id(),
        () ->
            ((Proposal.Made)
                    introductions.propose(
                        here, who.person(), hospital, null, "Un mot", coordinator))
                .id());
  }

  private void step(Account by, UUID id, String to) throws Exception {
    mvc.perform(
            post(here.url() + "/mises-en-relation/" + id + "/etape")
                .with(as(by))
                .with(csrf())
                .param("to", to))
        .andExpect(status().is3xxRedirection());
  }

  private org.springframework.test.web.servlet.ResultActions visit(
      UUID id, String read, String from, String to) throws Exception {
    return mvc.perform(
        post(here.url() + "/mises-en-relation/" + id + "/visite")
            .with(as(recruiter))
            .with(csrf())
            .param("visit", read)
            .param("title1", "Le service")
            .param("day1", "2026-12-10")
            .param("from1", from)
            .param("to1", to)
            .param("place1", "Hall d’entrée")
            .param("host1", "Mme Petit")
            .param("email1", "petit@example.org"));
  }

  private void move(UUID id, IntroductionState to, Party party) {
    introductions.move(here, id, to, null, new Introductions.By(party, null, "Essai"));
  }

  private void inside(Runnable work) {
    TerritoryScope.run(here.id(), work);
  }
}
