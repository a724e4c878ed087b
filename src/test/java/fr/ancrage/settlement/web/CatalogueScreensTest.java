package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.shared.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue read and corrected, before anything is published. */
class CatalogueScreensTest extends OnTheCatalogue {
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
  void onlyACoordinatorPublishes() throws Exception {
    nurse("30", "100", "180");
    var concierge = scene.a(Role.CONCIERGE, here);
    send("/catalogue/publication", concierge, "version", "1", "from", "2027-01-01")
        .andExpect(status().isNotFound());
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
}
