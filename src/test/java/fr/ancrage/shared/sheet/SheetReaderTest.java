package fr.ancrage.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.shared.sheet.SheetReader.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
  private static final SheetColumns COLUMNS =
      new SheetColumns(
          List.of(
              new SheetColumns.Column("email", "mail|courriel", value -> value.contains("@")),
              new SheetColumns.Column("given", "prenom|first", _ -> false),
              new SheetColumns.Column("name", "nom|name", _ -> false)));

  @Test
  void cellsPastedFromASpreadsheetAreRead() {
    assertThat(rows(SheetReader.text("Nom\tE-mail\nZoé \"Zo\" L.\tz@l.fr\n\n")))
        .containsExactly(List.of("Nom", "E-mail"), List.of("Zoé \"Zo\" L.", "z@l.fr"));
  }

  @Test
  void semicolonsQuotesAndLinesInsideACellAreRead() {
    assertThat(rows(SheetReader.text("Nom;Note\r\n\"Durand; Paul\";\"deux\nlignes, \"\"oui\"\"\"")))
        .containsExactly(List.of("Nom", "Note"), List.of("Durand; Paul", "deux\nlignes, \"oui\""));
  }

  @Test
  void aQuoteNeverClosedLosesNothing() {
    assertThat(rows(SheetReader.text("a,\"b\nc,d"))).hasSize(2);
  }

  @Test
  void everyEncodingOfAFileIsRecognised() {
    var text = "Nom;Prénom\nLefèvre;Zoé\n";
    for (var charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1252"))) {
      assertThat(rows(SheetReader.file(text.getBytes(charset))).getLast())
          .as(charset.name())
          .containsExactly("Lefèvre", "Zoé");
    }
  }

  @Test
  void aWorkbookWeWroteIsReadBackAndFormulasAreHarmless() {
    var bytes =
        SheetWriter.xlsx(
            "Liste",
            List.of("Nom", "Début", "Note"),
            List.of(List.of("Zoé", LocalDate.of(2027, 5, 12), "=HYPERLINK(\"x\")")));
    assertThat(rows(SheetReader.file(bytes)).getLast())
        .containsExactly("Zoé", "2027-05-12", "'=HYPERLINK(\"x\")");
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() {
    assertThat(SheetReader.text("a".repeat(SheetReader.MOST_BYTES + 1)))
        .isEqualTo(new Reading.Refused(SheetReader.Refusal.TOO_LARGE));
    assertThat(SheetReader.text("a;b\n".repeat(SheetReader.MOST_ROWS + 2)))
        .isEqualTo(new Reading.Refused(SheetReader.Refusal.TOO_MANY_ROWS));
    assertThat(SheetReader.text(" \n\t\n"))
        .isEqualTo(new Reading.Refused(SheetReader.Refusal.EMPTY));
    assertThat(SheetReader.file(new byte[] {'P', 'K', 3, 4, 0}))
        .isEqualTo(new Reading.Refused(SheetReader.Refusal.UNREADABLE));
  }

  @Test
  void theHeaderIsFoundAndItsColumnsGuessed() {
    var sheet =
        COLUMNS.sheet(List.of(List.of("Prénom", "Nom", "Courriel"), List.of("Z", "L", "a@b.fr")));
    assertThat(sheet.rows()).hasSize(1);
    assertThat(COLUMNS.guess(sheet)).containsExactly("given", "name", "email");
  }

  @Test
  void withoutHeaderWhatIsInsideTells() {
    var sheet = COLUMNS.sheet(List.of(List.of("Zoé", "a@b.fr"), List.of("Léa", "c@d.fr")));
    assertThat(sheet.header()).isEmpty();
    assertThat(sheet.rows()).hasSize(2);
    assertThat(COLUMNS.guess(sheet)).containsExactly("", "email");
  }

  private static List<List<String>> rows(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Rows.class);
    return ((Reading.Rows) reading).rows();
  }
}
