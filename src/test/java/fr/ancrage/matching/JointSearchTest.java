package fr.ancrage.matching;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.Employments;
import fr.ancrage.people.PersonRecords;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two people look for posts together: asked, confirmed by both, paired, ended by either. */
@AppTest
class JointSearchTest {
  private static final String PORNIC = "44131";
  private static final String MACHECOUL = "44087";

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Needs needs;
  @Autowired private Persons persons;
  @Autowired private PersonRecords records;
  @Autowired private Employments employments;
  @Autowired private JointSearches searches;

  private Territory here;
  private Account coordinator;
  private OrganisationId hospital;
  private Pool.Somebody nurse;
  private Pool.Somebody physio;

  @BeforeEach
  void aCouple() {
    here = pool.territory();
    coordinator = scene.a(Role.COORDINATOR, here);
    hospital = pool.signatory(here);
    nurse = pool.somebody(here, "Claire", Pool.wants("nurse", PORNIC));
    physio = pool.somebody(here, "Manon", Pool.wants("physiotherapist", PORNIC));
    inside(
        () -> {
          needs.open(
              here.id(), NeedTerms.plain(hospital, "IDE de médecine", PORNIC, "nurse"), null);
          needs.open(
              here.id(),
              NeedTerms.plain(hospital, "Kiné du domicile", MACHECOUL, "physiotherapist"),
              null);
        });
  }

  @Test
  void nothingIsLookedForBeforeBothSaidYes() throws Exception {
    var page = propose();
    assertThat(text(get(page), coordinator))
        .contains("n’ont pas encore dit oui")
        .doesNotContain("Kiné du domicile");
    assertThat(text(get(own(nurse)), null)).contains("Manon", "Oui, chercher ensemble");
    say(nurse, "oui");
    assertThat(text(get(page), coordinator)).doesNotContain("Kiné du domicile");
    say(physio, "oui");
    assertThat(text(get(page), coordinator))
        .contains("Kiné du domicile", "IDE de médecine", "Vivre à", "km");
    assertThat(text(get(own(nurse)), null)).contains("Kiné du domicile", "IDE de médecine");
    assertThat(text(get(here.url() + "/a-deux"), coordinator)).contains("Confirmé");
  }

  @Test
  void eitherEndsItAndAStrangerDoesNot() throws Exception {
    var page = propose();
    var other = pool.somebody(here, "Yann", Pool.wants("nurse", PORNIC));
    var id = page.substring(page.lastIndexOf('/') + 1);
    assertThat(send(post(own(other) + "/" + id + "/oui"), null).getStatus()).isEqualTo(404);
    assertThat(send(post(own(other) + "/" + id + "/fin"), null).getStatus()).isEqualTo(404);
    say(physio, "fin");
    assertThat(send(get(page), coordinator).getStatus()).isEqualTo(404);
  }

  @Test
  void whoAsksDoesNotLearnWhoIsKnownHere() throws Exception {
    var email = inside(() -> persons.get(physio.person()).email());
    var known = send(post(own(nurse)).param("email", String.valueOf(email)), null);
    var unknown = send(post(own(nurse)).param("email", "inconnue@example.org"), null);
    assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(302);
    assertThat(text(get(own(nurse)), null)).doesNotContain("Manon");
    assertThat(text(get(own(physio)), null)).contains("Claire", "Oui, chercher ensemble");
    say(physio, "oui");
    assertThat(text(get(own(nurse)), null)).contains("Manon", "Kiné du domicile");
    var wrong = send(post(own(nurse)).param("email", "manon chez orange"), null);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("manon chez orange", "ne peut pas être lue");
  }

  @Test
  void whereTheyWouldLiveNarrowsThePairs() throws Exception {
    var page = propose();
    say(nurse, "oui");
    say(physio, "oui");
    var far = post(page + "/lieu").param("commune1", "Lyon").param("km", "5").param("version", "0");
    assertThat(send(far, coordinator).getStatus()).isEqualTo(302);
    assertThat(text(get(page), coordinator)).contains("Aucune paire n’est à portée");
    var stale =
        post(page + "/lieu").param("commune1", "Pornic").param("km", "5").param("version", "0");
    assertThat(send(stale, coordinator).getStatus()).isEqualTo(409);
    var wrong =
        send(
            post(page + "/lieu")
                .param("commune1", "Nullepart")
                .param("km", "900")
                .param("version", "1"),
            coordinator);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("Nullepart", "n’est pas connue", "de 0 à 200");
  }

  @Test
  void anEmployerNeverSeesItAndIsNotProposed() throws Exception {
    propose();
    say(nurse, "oui");
    say(physio, "oui");
    inside(() -> employments.begin(here.id(), nurse.person(), hospital, null));
    assertThat(text(get(own(physio)), null)).doesNotContain("Kiné du domicile");
    var recruiter = scene.aRecruiter(here, hospital);
    assertThat(send(get(here.url() + "/a-deux"), recruiter).getStatus()).isEqualTo(404);
    assertThat(
            send(get(here.url() + "/profils/" + nurse.profile() + "/a-deux"), recruiter)
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void whoIsErasedLooksWithNobody() throws Exception {
    propose();
    inside(() -> assertThat(searches.of(physio.person())).hasSize(1));
    inside(() -> records.erase(here.id(), nurse.person(), coordinator.id()));
    inside(() -> assertThat(searches.of(physio.person())).isEmpty());
  }

  private String propose() throws Exception {
    var ask = here.url() + "/profils/" + nurse.profile() + "/a-deux";
    assertThat(text(get(ask).param("q", "manon"), coordinator))
        .contains(physio.profile().toString());
    var sent = send(post(ask).param("avec", physio.profile().toString()), coordinator);
    assertThat(sent.getStatus()).isEqualTo(302);
    return String.valueOf(sent.getRedirectedUrl());
  }

  private void say(Pool.Somebody who, String what) throws Exception {
    var id = inside(() -> searches.of(who.person()).getFirst().id());
    assertThat(send(post(own(who) + "/" + id + "/" + what), null).getStatus()).isEqualTo(302);
  }

  private String own(Pool.Somebody who) {
    return here.url() + "/profil/" + who.token() + "/a-deux";
  }

  private String text(MockHttpServletRequestBuilder request, @Nullable Account who)
      throws Exception {
    var response = send(request, who);
    assertThat(response.getStatus()).isEqualTo(200);
    return response.getContentAsString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable Account who)
      throws Exception {
    request.with(csrf()).header("Accept-Language", "fr");
    return mvc.perform(who == null ? request : request.with(as(who))).andReturn().getResponse();
  }

  private void inside(Runnable work) {
    TerritoryScope.run(here.id(), work);
  }

  private <T> T inside(java.util.function.Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
