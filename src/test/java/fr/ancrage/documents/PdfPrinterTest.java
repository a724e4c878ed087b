package fr.ancrage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed can be read, whichever way its script runs. */
class PdfPrinterTest {
  private final PdfPrinter printer =
      new PdfPrinter(
          TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.ancrage.jte"));

  @Test
  void aFrenchPageIsAccessible() throws Exception {
    var pdf =
        printer.print(
            page("fr", "Votre carnet", "Où aller, et quand : œuvre, Șerban"), Locale.FRENCH);
    PdfCheck.isAccessible(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Votre carnet");
      assertThat(new PDFTextStripper().getText(document)).contains("œuvre, Șerban");
    }
  }

  @Test
  void anArabicPageIsAccessible() throws Exception {
    var pdf =
        printer.print(
            page(
                "ar",
                "دفتر الوصول",
                "التسجيل في <span lang=\"fr\">Conseil de l’Ordre</span> قبل 12 مارس"),
            Locale.of("ar"));
    java.nio.file.Files.write(java.nio.file.Path.of("target/ar.pdf"), pdf);
    PdfCheck.isAccessible(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
    }
  }

  private static String page(String language, String title, String words) {
    return """
    <html lang="%1$s" dir="%4$s"><head><title>%2$s</title><meta name="description" content="%2$s">
    <style>@page { size: A4; margin: 20mm } body { font-family: Atkinson, Naskh; }</style></head>
    <body><h1>%2$s</h1><p>%3$s <strong>%2$s</strong></p>
    <table><thead><tr><th>%2$s</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
    <ul><li>%3$s</li></ul></body></html>
    """
        .formatted(language, title, words, language.equals("ar") ? "rtl" : "ltr");
  }
}
