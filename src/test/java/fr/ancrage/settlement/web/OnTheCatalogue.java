package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Answers;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The catalogue of a territory, its coordinator and a nurse who follows it. */
@AppTest
abstract class OnTheCatalogue {
  protected static final String NURSE = "/catalogue/demarches/order-registration-nurse";

  @Autowired protected MockMvc mvc;
  @Autowired protected Scene scene;
  @Autowired protected Persons persons;
  @Autowired protected Dossiers dossiers;
  @Autowired protected Interview interview;
  protected Territory here;
  protected Account coordinator;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
  }

  protected ResultActions open(String path, Account by) throws Exception {
    return mvc.perform(get(here.url() + path).with(as(by)));
  }

  protected ResultActions send(String path, String... fields) throws Exception {
    return send(path, coordinator, fields);
  }

  protected ResultActions send(String path, Account by, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = post(here.url() + path).with(as(by)).with(csrf());
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  protected String seen(String path) throws Exception {
    var page = open(path, coordinator).andReturn().getResponse().getContentAsString();
    return page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
  }

  protected ResultActions nurse(String min, String typical, String max, String... more)
      throws Exception {
    var fields =
        new ArrayList<>(
            List.of(
                "seen",
                seen(NURSE),
                "name_fr",
                "Ordre infirmier à Charleville",
                "name_en",
                "",
                "days_min",
                min,
                "days_typical",
                typical,
                "days_max",
                max,
                "launch_days",
                "120",
                "launch_side",
                "before",
                "launch_anchor",
                "practice_start",
                "who",
                "candidate",
                "authority",
                "cdoi",
                "gate",
                "practice",
                "documents",
                "diploma"));
    fields.addAll(List.of(more));
    return send(NURSE, fields.toArray(String[]::new));
  }

  protected DossierId aNurse() {
    return TerritoryScope.call(
        here.id(),
        () -> {
          var person =
              persons.add(here.id(), new NewPerson("Inès", "Roche", null, "0612345678", "fr"));
          var id = dossiers.open(here, person, Source.STAFF, null, coordinator.id());
          interview.answer(
              id,
              new Answers(
                  Map.of(
                      "profession", List.of("nurse"),
                      "practice_mode", List.of("salaried"),
                      "diploma_origin", List.of("fr"),
                      "already_registered_with_order", List.of("false")),
                  Map.of(),
                  Map.of()),
              "staff",
              coordinator.id());
          interview.finish(id, coordinator.id(), null);
          return id;
        });
  }

  protected void publish() throws Exception {
    var page = open("/catalogue/publication", coordinator).andReturn().getResponse();
    var version =
        page.getContentAsString().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    send(
            "/catalogue/publication",
            "version",
            version,
            "from",
            LocalDate.now(here.zone()).toString())
        .andExpect(redirectedUrl(here.url() + "/catalogue/dossiers"));
  }
}
