package fr.ancrage.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class CommunesTest {
  private static final Path EXACT = Path.of("../shared/data/communes-2026/communes.csv.gz");

  @Autowired Communes communes;
  @Autowired CommuneImport imports;
  @Autowired ReferenceLoader loader;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc web;

  @Test
  void theWholeOfFranceIsThere() {
    assertThat(count("reference.commune where kind = 'COM'")).isEqualTo(34_969);
    assertThat(count("reference.commune where kind = 'ARM'")).isEqualTo(45);
    assertThat(count("reference.epci")).isEqualTo(1_255);
    assertThat(count("reference.department")).isEqualTo(109);
    assertThat(count("reference.commune where lat is null")).isEqualTo(92);
    var charleville = communes.find("08105").orElseThrow();
    assertThat(charleville.name()).isEqualTo("Charleville-Mézières");
    assertThat(charleville.department()).isEqualTo("Ardennes");
    assertThat(charleville.postalCodes()).contains("08000");
    assertThat(communes.find("99999")).isEmpty();
  }

  @Test
  void accentsHyphensAndSaintsDoNotMatter() {
    assertThat(names("charleville mezieres")).startsWith("Charleville-Mézières");
    assertThat(names("BAR LE DUC")).startsWith("Bar-le-Duc");
    assertThat(names("st laurent du maroni")).startsWith("Saint-Laurent-du-Maroni");
  }

  @Test
  void aTypingErrorIsForgiven() {
    assertThat(names("Charlevile-Mezieres")).startsWith("Charleville-Mézières");
    assertThat(names("Macuria")).contains("Macouria");
    assertThat(names("qqqxxqq")).isEmpty();
  }

  @Test
  void theVeryNameComesFirstThenBeginningsByPopulation() {
    assertThat(names("sedan")).first().isEqualTo("Sedan");
    assertThat(names("bar")).first().isEqualTo("Bar");
    assertThat(names("pornic")).first().isEqualTo("Pornic");
    var paris = communes.search("paris", 30);
    assertThat(paris.getFirst().code()).isEqualTo("75056");
    assertThat(paris.get(1).population()).isGreaterThan(paris.get(2).population());
  }

  @Test
  void aPostalCodeIsFoundByItsBeginning() {
    assertThat(names("97300")).containsExactly("Cayenne");
    assertThat(communes.search("080", 50))
        .allSatisfy(commune -> assertThat(commune.departmentCode()).isEqualTo("08"));
  }

  @Test
  void anEpciHasItsMembers() {
    var ardenne = communes.searchEpci("ardenne metropole", 3).getFirst();
    assertThat(ardenne.name()).containsIgnoringCase("Ardenne");
    assertThat(communes.members(ardenne.code()))
        .hasSize(ardenne.communes())
        .extracting(Commune::name)
        .contains("Sedan", "Charleville-Mézières");
    assertThat(communes.epci(ardenne.code())).contains(ardenne);
  }

  @Test
  void distancesAreThoseOfTheMap() {
    assertThat(communes.km("75056", "69123").orElseThrow()).isCloseTo(392, within(8.0));
    assertThat(communes.km("75056", "99999")).isEmpty();
    var around = communes.within("08409", 20);
    assertThat(around.getFirst().commune().code()).isEqualTo("08409");
    assertThat(around).extracting(Near::km).isSorted().allMatch(km -> km <= 20);
    assertThat(around.stream().map(near -> near.commune().code())).contains("08105");
  }

  @Test
  void aNewFileIsLoadedInUnderTwoSecondsAndAKnownOneInNoTime() {
    var cold = time(() -> inTransactionUndone(() -> loader.load("another file")));
    var warm = time(loader::afterPropertiesSet);
    System.out.printf("reference: cold load %d ms, warm start %d ms%n", cold, warm);
    assertThat(cold).isLessThan(5_000); // the aim is 2 s; shared machines are given some air
    assertThat(warm).isLessThan(500);
  }

  @Test
  void anImportSaysWhatMovedAndWhatItDidNotKnow(@TempDir Path directory) throws IOException {
    var file = directory.resolve("points.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          """
          code,lat,lon
          08409,49.7,4.95
          97302,4.93,-52.33
          08105,,
          00000,1,1
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    inTransactionUndone(
        () -> {
          var report = read(file);
          assertThat(report.rows()).isEqualTo(4);
          assertThat(report.changed()).isEqualTo(2);
          assertThat(report.withoutPoint()).isEqualTo(1);
          assertThat(report.unknownCodes()).containsExactly("00000");
          assertThat(report.biggestMoves())
              .extracting(CommuneImport.Move::km)
              .isSortedAccordingTo(Collections.reverseOrder());
          assertThat(communes.find("08409").orElseThrow().point())
              .isEqualTo(new Point(49.7, 4.95, false));
          assertThat(read(file).unchanged()).isEqualTo(2);
          loader.load("another file");
          assertThat(communes.find("08409").orElseThrow().point())
              .as("an imported point outlives a new file")
              .isEqualTo(new Point(49.7, 4.95, false));
        });
  }

  @Test
  void pointsAreAsGoodAsTheDocumentSays() throws IOException {
    assumeThat(EXACT).as("the exact points are not on this machine: nothing to measure").exists();
    var exact = new ArrayList<Double>();
    var approximate = new ArrayList<Double>();
    List<CSVRecord> rows;
    try (var in = Files.newInputStream(EXACT)) {
      rows = ReferenceFiles.read(in);
    }
    var truths = new HashMap<String, CSVRecord>();
    rows.forEach(row -> truths.put(row.get("code"), row));
    for (var row : ReferenceFiles.read(ReferenceFiles.COMMUNES)) {
      var truth = truths.get(row.get("code"));
      if (truth == null || truth.get("lat").isEmpty() || row.get("lat").isEmpty()) {
        continue;
      }
      var far = point(row).kmTo(point(truth));
      (row.get("approximate").equals("0") ? exact : approximate).add(far);
    }
    Collections.sort(exact);
    Collections.sort(approximate);
    System.out.printf(
        "reference: %d located, median %.1f km, 95%% %.1f km; %d approximate, %.1f km, %.1f km%n",
        exact.size(),
        at(exact, .5),
        at(exact, .95),
        approximate.size(),
        at(approximate, .5),
        at(approximate, .95));
    assertThat(at(exact, .5)).isLessThan(1);
    assertThat(at(exact, .95)).isLessThan(3);
    assertThat(at(approximate, .5)).isLessThan(7);
    assertThat(at(approximate, .95)).isLessThan(21);
  }

  @Test
  void theSearchPageWorksWithoutScriptAndAsAFragment() throws Exception {
    var page = body("/communes?q=sedan", false);
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("input[name=q]").attr("value")).isEqualTo("sedan");
    assertThat(page.select("input[name=commune][value=08409]")).hasSize(1);
    var fragment = body("/communes?q=sedan", true);
    assertThat(fragment.select("main")).isEmpty();
    assertThat(fragment.select("#communes-trouvees").outerHtml())
        .isEqualTo(page.select("#communes-trouvees").outerHtml());
    assertThat(body("/communes?q=%3Cscript%3Eqx", false).select("main script")).isEmpty();
    assertThat(body("/communes?q=" + "x".repeat(5000), false).text()).contains("Aucune commune");
    assertThat(body("/communes", false).select("#communes-trouvees").text()).isEmpty();
  }

  private Document body(String url, boolean fragment) throws Exception {
    var request = get(URI.create(url));
    if (fragment) {
      request.header("HX-Request", "true");
    }
    return Jsoup.parse(
        web.perform(request)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private List<String> names(String words) {
    return communes.search(words, 10).stream().map(Commune::name).toList();
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }

  private CommuneImport.Report read(Path file) {
    try {
      return imports.points(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void inTransactionUndone(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          work.run();
          status.setRollbackOnly();
        });
  }

  private static long time(Runnable work) {
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) (sorted.size() * share));
  }

  private static Point point(CSVRecord row) {
    return new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")), false);
  }
}
