package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.Publishing;
import fr.ancrage.catalogue.StepChange;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.settlement.Answers;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.PlanChange;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From a corrected duration to a case that follows it and comes back. */
@AppTest
class CatalogueScreensTest {
  private static final String NURSE = "/catalogue/demarches/order-registration-nurse";
  private static final String DOCTOR = "order-registration-medical";

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private Interview interview;
  @Autowired private PlanChanges changes;
  @Autowired private Publishing publishing;
  private Territory here;
  private Account coordinator;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
  }

  private ResultActions open(String path, Account by) throws Exception {
    return mvc.perform(get(here.url() + path).with(as(by)));
  }

  private ResultActions send(String path, String... fields) throws Exception {
    return send(path, coordinator, fields);
  }

  private ResultActions send(String path, Account by, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = post(here.url() + path).with(as(by)).with(csrf());
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private String seen(String path) throws Exception {
    var page = open(path, coordinator).andReturn().getResponse().getContentAsString();
    return page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
  }

  private ResultActions nurse(String min, String typical, String max, String... more)
      throws Exception {
    var fields =
        new java.util.ArrayList<>(
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

  private DossierId aNurse() {
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

  private void publish() throws Exception {
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

  @Test
  void theCatalogueOfATerritoryIsReadByItsStaff() throws Exception {
    open("/catalogue", scene.a(Role.CONCIERGE, here))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("69 démarches")));
    open("/catalogue?q=infirmiers&gate=practice", coordinator)
        .andExpect(content().string(containsString("Ordre des infirmiers</strong>")));
    for (var path :
        List.of(
            NURSE,
            "/catalogue/demarches/nouvelle",
            "/catalogue/pieces",
            "/catalogue/autorites/cdoi",
            "/catalogue/autorites/nouvelle",
            "/catalogue/essai",
            "/catalogue/publication",
            "/catalogue/historique",
            "/catalogue/base",
            "/catalogue/dossiers")) {
      open(path, coordinator).andExpect(status().isOk());
    }
  }

  @Test
  void wrongDurationsAreSaidBesideTheirFieldAndNothingIsLost() throws Exception {
    nurse("0", "0", "0")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"days_typical-erreur\"")))
        .andExpect(content().string(containsString("Ordre infirmier à Charleville")));
    nurse("1", "3650", "3650")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"days_max-erreur\"")))
        .andExpect(content().string(containsString("value=\"3650\"")));
    nurse("90", "45", "10")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("de la plus courte à la plus longue")));
    nurse("bientôt", "45", "90")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"bientôt\"")));
  }

  @Test
  void aCycleIsSaidBesideWhatItWaitsForInTheReadersLanguage() throws Exception {
    nurse("10", "45", "90", "after", "cps-and-ecps")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"after-erreur\"")))
        .andExpect(content().string(containsString("attendent l’une l’autre")));
    assertThat(open("/catalogue", coordinator).andReturn().getResponse().getContentAsString())
        .doesNotContain("non publié");
  }

  @Test
  void aCorrectionIsTriedPublishedFollowedAndTakenBack() throws Exception {
    var before = aNurse();
    nurse("30", "100", "180").andExpect(redirectedUrl(here.url() + "/catalogue"));
    open("/catalogue", coordinator)
        .andExpect(content().string(containsString("changements non publiés")));
    open("/catalogue/essai", coordinator).andExpect(status().isOk());
    open("/catalogue/dossiers?avec=brouillon", coordinator)
        .andExpect(content().string(containsString("Roche")));
    publish();
    open("/catalogue/historique", coordinator)
        .andExpect(content().string(containsString("Version 1, sur la base 2026.11")));
    var after = aNurse();
    TerritoryScope.run(
        here.id(),
        () -> {
          assertThat(dossiers.get(after).overlayRevision()).isEqualTo(1);
          assertThat(dossiers.get(before).overlayRevision()).isNull();
        });
    send("/catalogue/dossiers").andExpect(status().is3xxRedirection());
    TerritoryScope.run(
        here.id(),
        () -> {
          assertThat(dossiers.get(before).overlayRevision()).isEqualTo(1);
          var last = changes.of(before, 1).getFirst();
          var moved = Objects.requireNonNull(last.moved().recruiters());
          assertThat(moved.days().orElseThrow()).isPositive();
          assertThat(undo(before, last)).isEqualTo(PlanChanges.Undoing.DONE);
          assertThat(dossiers.get(before).overlayRevision()).isNull();
        });
    open("/catalogue/dossiers", coordinator)
        .andExpect(content().string(containsString("Suit la version 2026.11")));
  }

  private PlanChanges.Undoing undo(DossierId dossier, PlanChange change) {
    return changes.undo(dossier, change.id(), coordinator.id());
  }

  @Test
  void onlyACoordinatorPublishes() throws Exception {
    nurse("30", "100", "180");
    var concierge = scene.a(Role.CONCIERGE, here);
    send("/catalogue/publication", concierge, "version", "1", "from", "2027-01-01")
        .andExpect(status().isNotFound());
  }

  @Test
  void aStepOfOnesOwnIsAskedOfWhomItIsFor() throws Exception {
    send(
            "/catalogue/demarches/nouvelle",
            "name_fr",
            "Badge et parking",
            "name_en",
            "",
            "days_min",
            "0",
            "days_typical",
            "2",
            "days_max",
            "5",
            "who",
            "employer",
            "authority",
            "employer",
            "gate",
            "none",
            "groups",
            "1",
            "when.0.practice_mode",
            "salaried")
        .andExpect(redirectedUrl(here.url() + "/catalogue"));
    open("/catalogue/publication", coordinator)
        .andExpect(content().string(containsString("pas de traduction en anglais")));
    publish();
    var nurse = aNurse();
    open("/dossiers/" + nurse, coordinator)
        .andExpect(content().string(containsString("Badge et parking")));
  }

  @Test
  void somebodyElsesChangeIsNoticed() throws Exception {
    var old = seen(NURSE);
    nurse("30", "100", "180");
    send(NURSE, "seen", old, "name_fr", "Mes mots", "days_min", "1")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Mes mots")));
  }

  @Test
  void theLastActIsTakenBack() throws Exception {
    nurse("30", "100", "180");
    send("/catalogue/brouillon/annuler", "version", "1").andExpect(status().is3xxRedirection());
    assertThat(open("/catalogue", coordinator).andReturn().getResponse().getContentAsString())
        .doesNotContain("Modifiée ici");
  }

  @Test
  void aNewerBaseMergesAndAsksWhatBothChanged() throws Exception {
    var days = new StepDraft().days(new Days(30, 80, 150));
    TerritoryScope.run(
        here.id(),
        () ->
            publishing.publish(
                here.id(),
                "2026.05",
                new Overlay(
                    Map.of(DOCTOR, new StepChange(days.written(), days.terms())),
                    Set.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of()),
                LocalDate.now(here.zone()),
                null,
                coordinator.id()));
    open("/catalogue", coordinator)
        .andExpect(content().string(containsString("2026.11, est livrée")));
    send("/catalogue/base").andExpect(status().is3xxRedirection());
    open("/catalogue/base", coordinator)
        .andExpect(content().string(containsString("1 point à trancher")));
    send("/catalogue/base/conflit", "conflict", "field." + DOCTOR + ".days", "choice", "mine");
    open("/catalogue/base", coordinator)
        .andExpect(content().string(containsString("Tout est tranché")));
    publish();
    open("/catalogue/historique", coordinator)
        .andExpect(content().string(containsString("Version 2, sur la base 2026.11")));
  }
}
