package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.Publishing;
import fr.ancrage.catalogue.StepChange;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.PlanChange;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.shared.TerritoryScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a corrected duration to a case that follows it and comes back. */
class CataloguePublishedTest extends OnTheCatalogue {
  private static final String DOCTOR = "order-registration-medical";

  @Autowired private PlanChanges changes;
  @Autowired private Publishing publishing;

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
