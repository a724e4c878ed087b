package fr.ancrage.documents;

import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territories;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The PDF that proves a signature: made once, kept like any paper, given to both sides. */
@Component
class Proofs {
  private static final String KIND = "proof";

  private final PdfPrinter printer;
  private final StoredFiles files;
  private final Territories territories;
  private final TextCatalogue texts;

  Proofs(PdfPrinter printer, StoredFiles files, Territories territories, TextCatalogue texts) {
    this.printer = printer;
    this.files = files;
    this.territories = territories;
    this.texts = texts;
  }

  FileId keep(Signature signature) {
    var t = texts.in(Locale.of(signature.language()));
    var territory = territories.get(signature.territory());
    var pdf =
        printer.print(
            "documents/proof.jte",
            t.locale(),
            Map.of("page", ProofPage.of(signature, territory, t), "t", t));
    var file =
        new NewFile(
            signature.territory(),
            "signature",
            signature.person(),
            KIND,
            Storage.OK,
            signature.title() + " - " + signature.signerName(),
            null,
            territory.name());
    return files.keepOwn(file, pdf);
  }

  StoredFile of(Signature signature) {
    if (signature.proof() == null) {
      throw new NotFound(signature.id());
    }
    return files.get("signature", signature.person(), signature.proof());
  }
}
