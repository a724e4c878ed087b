package fr.ancrage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.shared.TextCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every step of every base has a name and a sentence in the six languages. */
class BaseWordsTest {
  private static final Pattern FRENCH =
      Pattern.compile("\\b(vous|votre|vos|nous|avec|pour|dans|cette|aux|chez)\\b");
  private static final Path SHIPPED = Path.of("src/main/resources/catalogue");
  private static final int LONGEST = 160;

  private final BaseCatalogues bases = new BaseCatalogues();
  private final BaseWords words = new BaseWords();

  @Test
  void everyStepIsNamedAndExplained() {
    var lacking = new TreeSet<String>();
    for (var version : shipped()) {
      for (var locale : TextCatalogue.PERSON_LANGUAGES) {
        var language = locale.getLanguage();
        for (var step : bases.get(version).steps()) {
          var wording = words.step(version, step.id(), language);
          var inCatalogue = language.equals("fr") || language.equals("en");
          if (wording.isEmpty()
              || wording.get().explanation() == null
              || (wording.get().name() == null && !inCatalogue)) {
            lacking.add(version + " " + language + " " + step.id());
          }
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void everyFrenchNameHasItsMeaningBeside() {
    var lacking = new TreeSet<String>();
    for (var version : shipped()) {
      var base = bases.get(version);
      for (var locale : TextCatalogue.PERSON_LANGUAGES.stream().skip(1).toList()) {
        var language = locale.getLanguage();
        base.documents().keySet().stream()
            .filter(id -> words.document(version, id, language).isEmpty())
            .forEach(id -> lacking.add(language + " " + id));
        base.authorities().keySet().stream()
            .filter(id -> words.authority(version, id, language).isEmpty())
            .forEach(id -> lacking.add(language + " " + id));
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void sentencesAreShortAndNotFrench() {
    for (var version : shipped()) {
      for (var locale : TextCatalogue.PERSON_LANGUAGES) {
        for (var step : bases.get(version).steps()) {
          var wording = words.step(version, step.id(), locale.getLanguage()).orElseThrow();
          var said = wording.name() + " " + wording.explanation();
          assertThat(wording.explanation()).as(step.id()).hasSizeLessThanOrEqualTo(LONGEST);
          if (!locale.getLanguage().equals("fr")) {
            assertThat(FRENCH.matcher(said).find()).as(locale + " " + said).isFalse();
          }
        }
      }
    }
  }

  /** Without the bases that only tests bring along. */
  private List<String> shipped() {
    return bases.versions().stream()
        .filter(one -> Files.exists(SHIPPED.resolve("demarches-" + one + ".yaml")))
        .toList();
  }
}
