package fr.ancrage.careers.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.careers.Bridges;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.careers.Sessions;
import fr.ancrage.careers.TrainingGroups;
import fr.ancrage.careers.Wishes;
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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A territory, who coordinates it, and people who work there. */
abstract class OnCareers {
  @Autowired MockMvc mvc;
  @Autowired Scene scene;
  @Autowired Bridges bridges;
  @Autowired Wishes wishes;
  @Autowired Sessions sessions;
  @Autowired TrainingGroups groups;
  @Autowired Needs needs;
  @Autowired Persons persons;
  @Autowired RecruitingFacts facts;
  Territory here;
  Account coordinator;
  LocalDate today;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
    today = LocalDate.now(here.zone());
  }

  int statements(String path) {
    try {
      send(get(url(path)));
      StatementCount.start();
      assertThat(send(get(url(path))).getStatus()).isEqualTo(200);
      return StatementCount.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  UUID aSession(int seats) {
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

  PersonId somebody(String name, String profession) {
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

  MockHttpServletRequestBuilder bridge(String key) {
    return post(url("/passerelles/metiers/" + key))
        .param("from", "nurse")
        .param("to", "nurse/SI01")
        .param("way", "training")
        .param("monthsMin", "24")
        .param("monthsMax", "24")
        .param("validFrom", "2018-07-19")
        .param("version", "0");
  }

  <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }

  String url(String path) {
    return here.url() + path;
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf()).with(as(coordinator))).andReturn().getResponse();
  }
}
