package fr.ancrage.careers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.careers.Session.Funder;
import fr.ancrage.needs.NeedTerms;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Groups who wish the same, sessions, seats and the queue. */
@AppTest
class TrainingsTest extends OnCareers {
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
}
