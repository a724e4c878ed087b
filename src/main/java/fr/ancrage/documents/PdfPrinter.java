package fr.ancrage.documents;

import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Prints a template as a PDF that a screen reader can read (PDF/UA) and an archive can keep
 * (PDF/A). Fonts are our own; nothing is fetched from anywhere.
 */
@Component
public class PdfPrinter {
  private static final String FONTS = "/pdf/fonts/";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    // which fonts were loaded, and how long it took, is of no interest to who runs this
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  private final TemplateEngine templates;

  PdfPrinter(TemplateEngine templates) {
    this.templates = templates;
  }

  /** A template with its parameters, in this language. */
  public byte[] print(String template, Locale language, Map<String, Object> parameters) {
    var html = new StringOutput();
    templates.render(template, parameters, html);
    return print(html.toString(), language);
  }

  /** A whole HTML page, without flex and grid, which this printer does not know. */
  byte[] print(String html, Locale language) {
    var page = new W3CDom().fromJsoup(Jsoup.parse(html));
    var pdf = new ByteArrayOutputStream();
    var printer = new PdfRendererBuilder();
    printer.usePdfUaAccessibility(true);
    printer.usePdfAConformance(PdfAConformance.PDFA_3_A);
    printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    printer.useExternalResourceAccessControl(
        (uri, _) -> uri != null && uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    printer.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
    printer.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
    printer.defaultTextDirection(
        ULocale.forLocale(language).isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    font(printer, "AtkinsonHyperlegibleNext_400Regular", "Atkinson", REGULAR);
    font(printer, "AtkinsonHyperlegibleNext_700Bold", "Atkinson", BOLD);
    font(printer, "NotoNaskhArabic_400Regular", "Naskh", REGULAR);
    font(printer, "NotoNaskhArabic_700Bold", "Naskh", BOLD);
    printer.withProducer("Ancrage");
    printer.withW3cDocument(page, "");
    printer.toStream(pdf);
    try {
      printer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static void font(PdfRendererBuilder printer, String file, String family, int weight) {
    printer.useFont(
        () -> Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FONTS + file + ".ttf")),
        family,
        weight,
        FontStyle.NORMAL,
        true);
  }
}
