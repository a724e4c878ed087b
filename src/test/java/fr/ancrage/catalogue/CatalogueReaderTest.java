package fr.ancrage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.ancrage.planning.CatalogueProblem;
import fr.ancrage.planning.CatalogueProblem.Kind;
import fr.ancrage.planning.CatalogueRefused;
import fr.ancrage.planning.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

  private static String base() throws IOException {
    try (InputStream in =
        CatalogueReaderTest.class.getResourceAsStream("/catalogue/demarches-2026.11.yaml")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<CatalogueProblem> problems(String yaml) {
    var refused = catchThrowableOfType(CatalogueRefused.class, () -> CatalogueReader.read(yaml));
    return refused.problems();
  }

  private static int line(String yaml, String text) {
    return (int) yaml.substring(0, yaml.indexOf(text)).lines().count();
  }

  @Test
  void theBaseCatalogueIsRead() {
    var base = CatalogueReader.base();
    assertThat(base.version()).isEqualTo("2026.11");
    assertThat(base.parameters().draws()).isEqualTo(10_000);
    assertThat(base.documents().values())
        .anyMatch(d -> d.id().equals("criminal_record") && d.store() == Store.NEVER);
    assertThat(
            Objects.requireNonNull(base.vocabulary().facts().get("diploma_origin"))
                .values()
                .getFirst()
                .label())
        .startsWith("diplôme français");
    var talent =
        base.steps().stream().filter(s -> s.id().equals("talent-medical-permit")).findFirst();
    assertThat(talent.orElseThrow().validFrom()).isEqualTo(LocalDate.of(2024, 1, 28));
    var licence =
        base.steps().stream().filter(s -> s.id().equals("replacement-licence")).findFirst();
    assertThat(licence.orElseThrow().terms().expiresOn()).isEqualTo(MonthDay.of(11, 15));
  }

  @Test
  void everyProblemIsToldWithItsLine() throws IOException {
    var yaml =
        base()
            .replace("days: [0, 1, 7]", "days: [0, 9, 7]")
            .replace("offset: 3}", "offset: three}")
            .replace("authority: cpts", "authority: cptss")
            .replace(
                "confidence: mixed\n  notes: \"Counterpart",
                "trust: mixed\n  notes: \"Counterpart");
    assertThat(problems(yaml))
        .extracting(CatalogueProblem::kind, CatalogueProblem::line)
        .contains(
            tuple(Kind.DAYS_OUT_OF_ORDER, line(yaml, "days: [0, 9, 7]")),
            tuple(Kind.WRONG_SHAPE, line(yaml, "offset: three")),
            tuple(Kind.UNKNOWN_NAME, line(yaml, "authority: cptss")),
            tuple(Kind.UNKNOWN_NAME, line(yaml, "trust: mixed")));
  }

  @Test
  void whatIsNotYamlIsUnreadable() {
    assertThat(problems("a: [1\nb: 2"))
        .extracting(CatalogueProblem::kind)
        .containsExactly(Kind.UNREADABLE);
    assertThat(problems("")).extracting(CatalogueProblem::kind).containsExactly(Kind.UNREADABLE);
    assertThat(problems("- just a list\n"))
        .extracting(CatalogueProblem::kind)
        .contains(Kind.WRONG_SHAPE, Kind.GATE_WITHOUT_STEP);
  }

  @Test
  void anOverrideMayNotReplaceTheIdentityOfItsStep() throws IOException {
    var yaml =
        base()
            .replace(
                "practice_mode: [salaried]}, gate: none}",
                "practice_mode: [salaried]}, gate: none, applies_when: [{}]}");
    assertThat(problems(yaml))
        .extracting(CatalogueProblem::kind, CatalogueProblem::value)
        .containsExactly(tuple(Kind.UNKNOWN_NAME, "applies_when"));
  }
}
