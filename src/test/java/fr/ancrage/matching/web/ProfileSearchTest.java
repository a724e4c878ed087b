package fr.ancrage.matching.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.Pool;
import fr.ancrage.matching.Wanted;
import fr.ancrage.messaging.DigestReader;
import fr.ancrage.people.Account;
import fr.ancrage.people.Grants;
import fr.ancrage.people.SavedLists;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A profile is found by what people type, by facets, by place and by date. */
@AppTest
class ProfileSearchTest {
  private static final String PORNIC = "44131";
  private static final String MACHECOUL = "44087";

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private SavedLists saved;
  @Autowired private ProfileDigest digest;
  @Autowired private Grants grants;
  @Autowired private TextCatalogue texts;

  private Territory here;
  private Account coordinator;

  @BeforeEach
  void aPool() {
    here = pool.territory();
    coordinator = scene.a(Role.COORDINATOR, here);
    pool.somebody(here, "Aline", wanted("care_assistant", PORNIC, 10, Horizon.NOW, "Les nuits"));
    pool.somebody(
        here, "Bruno", wanted("nurse", PORNIC, 60, Horizon.NEXT_SEMESTER, "La gériatrie"));
    pool.somebody(here, "Carla", wanted("nurse", MACHECOUL, 0, Horizon.NOW, "Un bloc opératoire"));
  }

  @Test
  void byWordsWithoutAccentsInThePluralWithATypingErrorAndByAbbreviation() throws Exception {
    found("?q=infirmières", "Bruno", "Carla");
    found("?q=geriatrie", "Bruno");
    found("?q=nuit", "Aline");
    found("?q=géryatrie", "Bruno");
    found("?q=IDE", "Bruno", "Carla");
    found("?q=AS", "Aline");
    found("?q=aline", "Aline");
    found("?q=%27%3B+drop+table", "");
  }

  @Test
  void byFacetsEachWithHowManyItLeaves() throws Exception {
    found("?metier=nurse", "Bruno", "Carla");
    found("?metier=nurse&quand=now", "Carla");
    found("?langue=it", "Aline", "Bruno", "Carla");
    found("?taux=less", "");
    mvc.perform(get(here.url() + "/profils?metier=nurse").with(as(coordinator)))
        .andExpect(content().string(containsString("metier=nurse&amp;quand=next-semester")));
  }

  @Test
  void byDistanceAndByDate() throws Exception {
    found("?autour=Pornic&km=5", "Aline", "Bruno");
    found("?autour=Machecoul&km=60", "Aline", "Bruno", "Carla");
    found("?autour=Nullepart", "");
    found("?au=" + LocalDate.now(here.zone()).plusDays(30), "Aline", "Carla");
    found("?du=hier&km=x&page=-3&tri=faux", "Aline", "Bruno", "Carla");
  }

  @Test
  void aSearchIsKeptAndToldOnceInTheDigest() throws Exception {
    mvc.perform(
            post(here.url() + "/listes")
                .with(as(coordinator))
                .with(csrf())
                .param("place", "/profils")
                .param("name", "IDE")
                .param("query", "metier=nurse&q=la+g%C3%A9riatrie")
                .param("alert", "true"))
        .andExpect(redirectedUrl(here.url() + "/profils?metier=nurse&q=la+g%C3%A9riatrie"));
    TerritoryScope.run(
        here.id(),
        () -> {
          var reader =
              new DigestReader.Colleague(coordinator, grants.in(here.id(), coordinator.id()));
          assertThat(digest.items(here, reader, texts.in(Locale.FRENCH)))
              .singleElement()
              .satisfies(item -> assertThat(item.words()).contains("Bruno"));
          assertThat(saved.of(coordinator.id(), "/profils")).hasSize(1);
        });
  }

  @Test
  void itGoesOutAsAFile() throws Exception {
    mvc.perform(get(here.url() + "/profils/export.xlsx?metier=nurse").with(as(coordinator)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
  }

  @Test
  void aListCostsAsManyStatementsWithThirtyRowsAsWithThree() throws Exception {
    statements();
    var few = statements();
    for (var i = 0; i < 30; i++) {
      pool.somebody(here, "Dora", wanted("nurse", PORNIC, i, Horizon.NOW, "Rien"));
    }
    assertThat(statements()).isEqualTo(few);
  }

  private int statements() throws Exception {
    StatementCount.start();
    mvc.perform(get(here.url() + "/profils").with(as(coordinator))).andExpect(status().isOk());
    return StatementCount.stop();
  }

  private void found(String query, String... names) throws Exception {
    var page =
        mvc.perform(get(here.url() + "/profils" + query).with(as(coordinator)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    for (var name : List.of("Aline", "Bruno", "Carla")) {
      assertThat(page.contains("<strong>" + name))
          .as(query + " " + name)
          .isEqualTo(List.of(names).contains(name));
    }
  }

  private Wanted wanted(String profession, String commune, int days, Horizon horizon, String wish) {
    return new Wanted(
        profession,
        null,
        LocalDate.now(here.zone()).plusDays(days),
        null,
        List.of(commune),
        10,
        80,
        100,
        List.of(),
        horizon,
        List.of("fr", "it"),
        wish,
        false);
  }
}
