package fr.ancrage.demo;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seeds the stories once; a start that finds them does next to nothing, and a node that starts
 * beside another waits until they are there.
 */
@Component
@OnlyInDemo
class DemoSeed implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

  private final DemoTerritories territories;
  private final DataSource database;

  DemoSeed(DemoTerritories territories, DataSource database) {
    this.territories = territories;
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    try (var guard = database.getConnection();
        var lock = guard.createStatement()) {
      lock.execute("select pg_advisory_lock(hashtext('ancrage.demo'))");
      try {
        seed();
      } finally {
        lock.execute("select pg_advisory_unlock(hashtext('ancrage.demo'))");
      }
    }
  }

  private void seed() throws Exception {
    var start = System.nanoTime();
    var seeded = 0;
    for (var story : stories()) {
      seeded += territories.seed(story) ? 1 : 0;
    }
    territories.keepToken();
    if (seeded > 0) {
      LOG.info("demonstration seeded in {} ms", (System.nanoTime() - start) / 1_000_000);
    }
  }

  static List<DemoTerritory> stories() throws Exception {
    var json =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (var file = new ClassPathResource("demo/territories.json").getInputStream()) {
      return json.readValue(file, new TypeReference<List<DemoTerritory>>() {});
    }
  }
}
