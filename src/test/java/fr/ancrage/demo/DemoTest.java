package fr.ancrage.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Grants;
import fr.ancrage.territories.Territories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AppTest
class DemoTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private DemoTerritories demo;
  @Autowired private Territories territories;
  @Autowired private Grants grants;

  @Test
  void everyStoryIsSeededOnce() throws Exception {
    for (var story : DemoSeed.stories()) {
      demo.seed(story);
      assertThat(demo.seed(story)).as(story.name()).isFalse();
      var territory = territories.open(story.mail()).orElseThrow();
      assertThat(territory.name()).isEqualTo(story.name());
      assertThat(grants.colleagues(territory.id())).hasSameSizeAs(story.people());
    }
  }

  @Test
  void oneClickEntersAsADemoPersonAndNobodyElse() throws Exception {
    var story = DemoSeed.stories().getFirst();
    demo.seed(story);
    var somebody =
        grants.team(territories.open(story.mail()).orElseThrow().id()).getFirst().account();

    mvc.perform(
            post("/demo/entrer")
                .with(csrf())
                .param("compte", somebody.toString())
                .param("territoire", story.mail()))
        .andExpect(redirectedUrl("/t/" + story.mail()));
    mvc.perform(
            post("/demo/entrer").with(csrf()).param("compte", scene.anAccount().id().toString()))
        .andExpect(status().isNotFound());
  }

  @Test
  void theMailsOfEachBoxAreListed() throws Exception {
    demo.seed(DemoSeed.stories().getFirst());
    mvc.perform(get("/demo/messages")).andExpect(status().isOk());
    mvc.perform(get("/demo/messages").param("de", "nord-ardennes")).andExpect(status().isOk());
  }
}
