package fr.ancrage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF keeps its promises. */
public final class PdfCheck {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfCheck() {}

  /** It can be read by everybody (PDF/UA-1) and kept (PDF/A-3a). */
  public static void isAccessible(byte[] pdf) throws Exception {
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (var foundry = Foundries.defaultInstance();
          var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = foundry.createValidator(flavour, false)) {
        var result = validator.validate(parser);
        var failures = new TreeSet<String>();
        for (var one : result.getTestAssertions()) {
          if (one.getStatus() == TestAssertion.Status.FAILED) {
            failures.add(one.getRuleId().getClause() + ": " + one.getMessage());
          }
        }
        assertThat(failures).as(flavour.getId()).isEmpty();
        assertThat(result.isCompliant()).as(flavour.getId()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(100);
      }
    }
  }
}
