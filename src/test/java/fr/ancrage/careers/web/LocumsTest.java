package fr.ancrage.careers.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.careers.Locums;
import fr.ancrage.careers.Locums.Taking;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Dated replacements that interns take, and what interns find on the territory's page. */
@AppTest
class LocumsTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Needs needs;
  @Autowired private Locums locums;
  @Autowired private Persons persons;
  @Autowired private Outbox outbox;
  private Territory here;
  private LocalDate today;
  private Account intern;

  @BeforeEach
  void anIntern() {
    here = scene.aTerritory();
    today = LocalDate.now(here.zone());
    intern = scene.a(Role.PROFESSIONAL, here);
    var person = somebody("interne@example.net");
    in(
        () -> {
          persons.link(person, intern.id());
          return person;
        });
  }

  @Test
  void anInternTakesAReplacementAndIsRemindedOfTheContract() throws Exception {
    var need = replacement("Remplacement à Pornic", today.plusDays(20), today.plusDays(26));
    assertThat(page(null).getContentAsString()).contains("Remplacement à Pornic");
    assertThat(take(need, today.plusDays(21)).getStatus()).isEqualTo(422);
    assertThat(take(need, null).getContentAsString()).contains("couvre tout le remplacement");
    assertThat(take(need, today.plusDays(300)).getStatus()).isEqualTo(302);

    assertThat(in(() -> needs.get(need)).state()).isEqualTo(NeedState.FILLED);
    assertThat(visit("/offres/" + need).getStatus()).isEqualTo(410);
    assertThat(in(() -> outbox.latest(5)))
        .anyMatch(
            mail ->
                mail.recipient().equals("interne@example.net")
                    && mail.plain().contains("envoyé au conseil départemental"));
    var concierge = scene.a(Role.CONCIERGE, here);
    assertThat(
            mvc.perform(get(here.url() + "/remplacements").with(as(concierge)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("Remplacement à Pornic", "licence jusqu’au");

    var taken = in(() -> locums.taken(null)).getFirst();
    mvc.perform(
        post(here.url() + "/moi/remplacements/" + taken.id() + "/retrait")
            .with(csrf())
            .with(as(intern)));
    assertThat(in(() -> needs.get(need)).state()).isEqualTo(NeedState.OPEN);
    assertThat(in(() -> locums.taken(null))).isEmpty();
    var stranger = somebody("autre@example.net");
    assertThat(in(() -> locums.take(here, stranger, need, today.plusYears(1))))
        .isEqualTo(Taking.TAKEN);
    var theirs = in(() -> locums.taken(null)).getFirst();
    assertThat(
            mvc.perform(
                    post(here.url() + "/moi/remplacements/" + theirs.id() + "/retrait")
                        .with(csrf())
                        .with(as(intern)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void ofTwoWhoTakeItAtOnceOneHasIt() throws Exception {
    var need = replacement("Une semaine", today.plusDays(20), today.plusDays(26));
    var people = List.of(somebody("a@example.net"), somebody("b@example.net"));
    try (var pool = Executors.newFixedThreadPool(2)) {
      var takings =
          pool.invokeAll(
              people.stream()
                  .map(
                      one ->
                          (Callable<Taking>)
                              () -> in(() -> locums.take(here, one, need, today.plusYears(1))))
                  .toList());
      assertThat(List.of(takings.get(0).get(), takings.get(1).get()))
          .containsExactlyInAnyOrder(Taking.TAKEN, Taking.TOO_LATE);
    }
  }

  @Test
  void internsFindWhatBeginsWhen() throws Exception {
    replacement("Des dates", today.plusDays(20), today.plusDays(26));
    open("Tout de suite", Contract.PERMANENT, null, null);
    open("Dans un an et demi", Contract.TAKEOVER, today.plusDays(560), null);
    for (var language : List.of("fr", "en")) {
      var page =
          mvc.perform(get(here.url() + "/internes").header("Accept-Language", language))
              .andReturn()
              .getResponse()
              .getContentAsString();
      var places =
          List.of(
              page.indexOf("Des dates"),
              page.indexOf("Tout de suite"),
              page.indexOf("Dans un an et demi"));
      assertThat(places).doesNotContain(-1).isSorted();
    }
  }

  @Test
  void thePageExistsInSixLanguages() throws Exception {
    replacement("Des dates", today.plusDays(20), today.plusDays(26));
    for (var language : List.of("fr", "en", "es", "it", "ro", "ar")) {
      assertThat(page(language).getContentAsString()).contains("lang=\"" + language + "\"");
    }
  }

  private NeedId replacement(String title, LocalDate from, LocalDate until) {
    return open(title, Contract.LOCUM, from, until);
  }

  private NeedId open(
      String title, Contract contract, @Nullable LocalDate from, @Nullable LocalDate until) {
    var practice = scene.aHospital(here);
    return in(
        () ->
            needs.open(
                here.id(),
                new NeedTerms(
                    practice,
                    title,
                    "44131",
                    "physician",
                    "SM54",
                    1,
                    Rate.FULL,
                    from,
                    until,
                    Urgency.SOON,
                    contract,
                    List.of(),
                    null,
                    null,
                    null,
                    false,
                    null,
                    true),
                null));
  }

  private PersonId somebody(String email) {
    return in(() -> persons.add(here.id(), new NewPerson("Ana", "Essai", email, null, "fr")));
  }

  private MockHttpServletResponse page(@Nullable String language) throws Exception {
    var request = get(here.url() + "/moi/remplacements").with(as(intern));
    return mvc.perform(
            language == null
                ? request
                : request.cookie(new jakarta.servlet.http.Cookie("langue", language)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse take(NeedId need, @Nullable LocalDate licence) throws Exception {
    return mvc.perform(
            post(here.url() + "/moi/remplacements/" + need)
                .param("licence", licence == null ? "" : licence.toString())
                .with(csrf())
                .with(as(intern)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(here.url() + path)).andReturn().getResponse();
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
