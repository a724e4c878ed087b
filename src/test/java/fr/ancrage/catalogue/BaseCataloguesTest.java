package fr.ancrage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaseCataloguesTest {
  /** A base that cases may be pinned to is never edited: a correction is a new version. */
  private static final Map<String, String> RELEASED =
      Map.of("2026.11", "0a139db86e996f2c96e3daa4c6f7ae823c8873385444289ed68225cbf098d707");

  @Test
  void everyBaseOfTheProductCanBePlannedWith() {
    var bases = new BaseCatalogues();
    assertThat(bases.versions()).contains("2026.05", "2026.11").isSorted();
    assertThat(bases.newest().version()).isEqualTo("2026.11");
    assertThat(bases.get("2026.05").steps()).isNotEmpty();
  }

  @Test
  void aReleasedBaseIsNeverEdited() throws IOException, NoSuchAlgorithmException {
    for (var released : RELEASED.entrySet()) {
      var file = "/catalogue/demarches-" + released.getKey() + ".yaml";
      try (var in = BaseCataloguesTest.class.getResourceAsStream(file)) {
        assertThat(in).isNotNull();
        var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        assertThat(HexFormat.of().formatHex(digest)).as(file).isEqualTo(released.getValue());
      }
    }
  }
}
