package fr.ancrage.careers.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.careers.Bridges;
import fr.ancrage.careers.Session.Funder;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.careers.Sessions;
import fr.ancrage.careers.TrainingGroups;
import fr.ancrage.careers.Wishes;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From a wish to a training: bridges, groups across members, seats and the queue. */
@AppTest
class CareersTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Bridges bridges;
  @Autowired private Wishes wishes;
  @Autowired private Sessions sessions;
  @Autowired private TrainingGroups groups;
  @Autowired private Needs needs;
  @Autowired private Persons persons;
  @Autowired private RecruitingFacts facts;
  private Territory here;
  private Account coordinator;
  private LocalDate today;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
    today = LocalDate.now(here.zone());
  }

  @Test
  void everyBridgeLeadsFromAJobToAnotherAndSaysWhereItComesFrom() {
    var all = in(() -> bridges.all());
    assertThat(all).hasSizeGreaterThan(20).allSatisfy(one -> assertThat(one.source()).isNotBlank());
    assertThat(in(() -> bridges.from("hospital_services_agent", today)))
        .extracting(one -> one.to())
        .contains("care_assistant");
    assertThat(in(() -> bridges.from("nurse", today)))
        .extracting(one -> one.to())
        .contains("nurse/SI01");
  }

  @Test
  void aTerritoryCorrectsABridgeForItselfAlone() throws Exception {
    var saved = send(bridge("ide-ipa-training").param("missing", "Deux ans à Nantes"));
    assertThat(saved.getStatus()).isEqualTo(302);
    assertThat(in(() -> bridges.get("ide-ipa-training").missing())).isEqualTo("Deux ans à Nantes");
    var there = scene.aTerritory();
    assertThat(TerritoryScope.call(there.id(), () -> bridges.get("ide-ipa-training").missing()))
        .contains("trois ans");
    send(post(url("/passerelles/metiers/ide-ipa-training/suppression")));
    assertThat(in(() -> bridges.from("nurse", today)))
        .extracting(one -> one.key())
        .doesNotContain("ide-ipa-training");
    send(post(url("/passerelles/metiers/ide-ipa-training/suppression")).param("gone", "false"));
    assertThat(in(() -> bridges.get("ide-ipa-training").missing())).isEqualTo("Deux ans à Nantes");
  }

  @Test
  void aBridgeThatLeadsNowhereIsRefused() throws Exception {
    var refused =
        send(
            post(url("/passerelles/metiers/nouvelle"))
                .param("from", "nurse")
                .param("to", "nurse")
                .param("way", "wings")
                .param("missing", "Gardez-moi")
                .param("monthsMin", "12")
                .param("monthsMax", "3")
                .param("validFrom", "2026-02-31"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("Gardez-moi", "un métier différent", "comment on y arrive", "120 mois");
  }

  @Test
  void peopleOfSeveralMembersWhoWishTheSameMakeAGroup() throws Exception {
    var one = scene.aHospital(here);
    var other = scene.aHospital(here);
    for (var i = 0; i < 4; i++) {
      var person = somebody("Agent " + i, "hospital_services_agent");
      var member = (i % 2 == 0 ? one : other).value();
      in(
          () -> {
            wishes.note(here.id(), person, "care_assistant", member, false);
            wishes.note(here.id(), person, "care_assistant", null, true);
            return 1;
          });
    }
    in(() -> needs.open(here.id(), NeedTerms.plain(one, "AS", "44131", "care_assistant"), null));
    var group = in(() -> groups.all()).getFirst();
    assertThat(group.people()).isEqualTo(4);
    assertThat(group.organisations()).hasSize(2);
    assertThat(group.needed()).isEqualTo(1);
    assertThat(group.worthwhile()).isTrue();
    assertThat(send(get(url("/formations"))).getContentAsString())
        .contains(
            "4 personnes, de 2 structures", "un poste ouvert ici", "Une session vaut la peine");
  }

  @Test
  void theLastComerWaitsAndMovesUpWhenSomebodyLeaves() throws Exception {
    var session = aSession(1);
    var first = somebody("Première", "hospital_services_agent");
    var second = somebody("Seconde", "hospital_services_agent");
    assertThat(in(() -> sessions.enrol(here, session, first)).seated()).isTrue();
    assertThat(in(() -> sessions.enrol(here, session, second)).seated()).isFalse();
    assertThat(in(() -> sessions.enrol(here, session, second)).rank()).isEqualTo(2);
    assertThat(send(get(url("/formations/" + session))).getContentAsString())
        .contains("une personne attend", "Attend, 1re de la file");

    send(
        post(url("/formations/" + session + "/inscriptions/" + first.value()))
            .param("gone", "true"));
    assertThat(in(() -> sessions.enrolled(session)))
        .singleElement()
        .satisfies(one -> assertThat(one.rank()).isEqualTo(1));
    send(
        post(url("/formations/" + session + "/inscriptions/" + first.value()))
            .param("gone", "false"));
    assertThat(in(() -> sessions.enrolled(session)).getFirst().name()).contains("Première");
    send(
        post(url("/formations/" + session + "/inscriptions/" + first.value()))
            .param("outcome", "qualified"));
    assertThat(send(get(url("/formations/" + session))).getContentAsString())
        .contains("Diplôme obtenu");
    assertThat(send(get(url("/formations/" + session + "/export.xlsx"))).getStatus())
        .isEqualTo(200);
  }

  @Test
  void seatsAreGivenOneAtATime() throws Exception {
    var session = aSession(2);
    var people = List.of(somebody("a", "nurse"), somebody("b", "nurse"), somebody("c", "nurse"));
    try (var pool = Executors.newFixedThreadPool(3)) {
      var seats =
          pool.invokeAll(
              people.stream()
                  .map(
                      one ->
                          (Callable<Boolean>)
                              () -> in(() -> sessions.enrol(here, session, one)).seated())
                  .toList());
      var seated = 0;
      for (var seat : seats) {
        seated += seat.get() ? 1 : 0;
      }
      assertThat(seated).isEqualTo(2);
    }
  }

  @Test
  void aTrainingWithImpossibleDatesSeatsOrMoneyIsRefused() throws Exception {
    var refused =
        send(
            post(url("/formations/nouvelle/modifier"))
                .param("title", "Aide-soignant")
                .param("goal", "care_assistant")
                .param("starts", "2027-05-01")
                .param("ends", "2027-04-01")
                .param("seats", "0")
                .param("cost", "beaucoup")
                .param("funder0", "Région")
                .param("share0", "-3"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("La fin vient avant", "entre 1 et 500", "Un montant en euros", "Région");
    var saved =
        send(
            post(url("/formations/nouvelle/modifier"))
                .param("title", "Aide-soignant")
                .param("goal", "care_assistant")
                .param("starts", "2027-05-01")
                .param("ends", "2028-03-01")
                .param("seats", "12")
                .param("cost", "28 800")
                .param("funder0", "Région")
                .param("share0", "10 000,50"));
    assertThat(saved.getStatus()).isEqualTo(302);
    var id = String.valueOf(saved.getRedirectedUrl()).replaceFirst(".*/", "");
    var session = in(() -> sessions.get(UUID.fromString(id)));
    assertThat(session.funders()).containsExactly(new Funder("Région", 1_000_050));
    assertThat(session.missingCents()).isEqualTo(1_879_950);
    send(post(url("/formations/" + id + "/annulation")));
    assertThat(in(() -> sessions.get(UUID.fromString(id))).cancelled()).isTrue();
  }

  @Test
  void aPersonsWishIsNotedReadAndTakenBack() throws Exception {
    var person = somebody("Nadège Rabin", "hospital_services_agent");
    var page = url("/passerelles/personnes/" + person.value());
    assertThat(send(get(page)).getContentAsString()).contains("Aide-soignant", "Ensuite");
    send(post(page + "/souhaits").param("goal", "care_assistant"));
    assertThat(send(get(url("/passerelles/personnes"))).getContentAsString())
        .contains("Nadège Rabin");
    assertThat(send(get(url("/passerelles/personnes?q=nadege"))).getContentAsString())
        .contains("Nadège Rabin");
    send(post(page + "/souhaits").param("goal", "care_assistant").param("gone", "true"));
    assertThat(in(() -> wishes.of(person))).isEmpty();
    assertThat(send(post(page + "/souhaits").param("goal", "astronaut")).getStatus())
        .isEqualTo(404);
    assertThat(send(get(url("/passerelles/personnes/export.xlsx"))).getStatus()).isEqualTo(200);
  }

  @Test
  void thePersonSaysTheirOwnWishInTheirLanguage() throws Exception {
    var account = scene.a(Role.PROFESSIONAL, here);
    var person = somebody("Awa Traoré", "hospital_services_agent");
    in(
        () -> {
          persons.link(person, account.id());
          return 1;
        });
    for (var language : List.of("fr", "en", "es", "it", "ro", "ar")) {
      var page =
          mvc.perform(
                  get(url("/moi/passerelles"))
                      .header("Accept-Language", language)
                      .cookie(new jakarta.servlet.http.Cookie("langue", language))
                      .with(as(account)))
              .andReturn()
              .getResponse();
      assertThat(page.getStatus()).isEqualTo(200);
      assertThat(page.getContentAsString()).contains("lang=\"" + language + "\"");
    }
    mvc.perform(
        post(url("/moi/passerelles"))
            .param("goal", "care_assistant")
            .with(csrf())
            .with(as(account)));
    assertThat(in(() -> wishes.of(person)))
        .singleElement()
        .satisfies(one -> assertThat(one.byPerson()).isTrue());
    var recruiter = scene.aRecruiter(here, scene.aHospital(here));
    assertThat(
            mvc.perform(get(url("/passerelles/personnes")).with(as(recruiter)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void listsCostAsManyStatementsWithManyRowsAsWithOne() throws Exception {
    aSession(3);
    in(
        () -> {
          wishes.note(here.id(), somebody("Une Seule", "nurse"), "nurse/SI01", null, false);
          return 1;
        });
    var paths = List.of("/formations", "/passerelles/personnes", "/passerelles");
    var before = paths.stream().map(this::statements).toList();
    for (var i = 0; i < 12; i++) {
      var person = somebody("Encore " + i, "nurse");
      aSession(3);
      in(
          () -> {
            wishes.note(here.id(), person, "nurse/SI01", null, false);
            return 1;
          });
    }
    assertThat(paths.stream().map(this::statements).toList()).isEqualTo(before);
  }

  private int statements(String path) {
    try {
      send(get(url(path)));
      StatementCount.start();
      assertThat(send(get(url(path))).getStatus()).isEqualTo(200);
      return StatementCount.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private UUID aSession(int seats) {
    return in(
        () ->
            sessions.open(
                here.id(),
                new SessionTerms(
                    "Aide-soignant",
                    "care_assistant",
                    null,
                    null,
                    today.plusDays(30),
                    today.plusDays(300),
                    seats,
                    0,
                    null),
                List.of()));
  }

  private PersonId somebody(String name, String profession) {
    return in(
        () -> {
          var words = name.split(" ", 2);
          var person =
              persons.add(
                  here.id(),
                  new NewPerson(words[0], words.length > 1 ? words[1] : "Essai", null, null, "fr"));
          facts.state(here.id(), person, "profession", List.of(profession), "staff", null);
          return person;
        });
  }

  private MockHttpServletRequestBuilder bridge(String key) {
    return post(url("/passerelles/metiers/" + key))
        .param("from", "nurse")
        .param("to", "nurse/SI01")
        .param("way", "training")
        .param("monthsMin", "24")
        .param("monthsMax", "24")
        .param("validFrom", "2018-07-19")
        .param("version", "0");
  }

  private <T> T in(java.util.function.Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }

  private String url(String path) {
    return here.url() + path;
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf()).with(as(coordinator))).andReturn().getResponse();
  }
}
