package fr.ancrage.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.people.PersonName;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EmailReadingTest {
  private static final String DIRECTOR = "t.talec@ch-ardennes.fr";

  @Test
  void aForwardFromOutlookInFrenchIsRead() {
    var read =
        EmailReading.read(
            """
            Bonjour Sylvia, voici un candidat intéressant. Thomas

            Thomas TALEC
            Directeur - 03 24 58 70 70

            De : ROSSI, Marco <marco.rossi@ospedale.it>
            Envoyé : mardi 3 mars 2026 10:12
            À : TALEC Thomas <t.talec@ch-ardennes.fr>
            Objet : Candidature

            Monsieur le Directeur,
            Je suis cardiologue à Bologne. Mon épouse est infirmière et cherche aussi un poste.
            Vous pouvez m'appeler au +39 051 234 5678.
            Cordialement,
            Marco Rossi
            """,
            DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Marco", "Rossi"));
    assertThat(read.email()).isEqualTo("marco.rossi@ospedale.it");
    assertThat(read.phone()).isEqualTo("+39 051 234 5678");
    assertThat(read.profession()).isEqualTo(Profession.PHYSICIAN);
  }

  @Test
  void aForwardFromGmailInEnglishIsRead() {
    var read =
        EmailReading.read(
            """
            FYI

            ---------- Forwarded message ---------
            From: Aoife Byrne <aoife.byrne@gmail.com>
            Date: Tue, Mar 3, 2026 at 10:12 AM
            Subject: Position
            To: <t.talec@ch-ardennes.fr>

            Dear Sir, my husband is a doctor; I am a nurse from Cork.
            Best regards
            """,
            DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Aoife", "Byrne"));
    assertThat(read.email()).isEqualTo("aoife.byrne@gmail.com");
    assertThat(read.phone()).isNull();
    assertThat(read.profession()).isEqualTo(Profession.NURSE);
  }

  @Test
  void aForwardFromAppleMailIsRead() {
    var read =
        EmailReading.read(
            """
            Début du message transféré :

            > *De: *Inès BEN SALAH <ines.bs@yahoo.fr>
            > *Objet: **Poste de kiné*
            > *Date: *3 mars 2026 à 10:12:00 UTC+1
            > *À: *t.talec@ch-ardennes.fr
            >\s
            > Bonjour, masseuse-kinésithérapeute depuis 2019… 06 12 34 56 78
            """,
            DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Inès", "Ben Salah"));
    assertThat(read.email()).isEqualTo("ines.bs@yahoo.fr");
    assertThat(read.phone()).isEqualTo("06 12 34 56 78");
    assertThat(read.profession()).isEqualTo(Profession.PHYSIOTHERAPIST);
  }

  @Test
  void inAThreadOurOwnAnswersAreNotTheCandidate() {
    var read =
        EmailReading.read(
            """
            From: HR <rh@ch-ardennes.fr>
            Sent: Wednesday, 4 March 2026 09:00
            To: Thomas Talec
            Subject: RE: radiographer

            See below. Tel. 03 24 58 70 71

            On Tue, 3 Mar 2026 at 10:12, Jo O'Neill <jo@neill.ie> wrote:
            > I am a radiographer. +353 21 123 4567
            """,
            DIRECTOR);
    assertThat(read.email()).isEqualTo("jo@neill.ie");
    assertThat(read.name()).isEqualTo(new PersonName("Jo", "O'Neill"));
    assertThat(read.profession()).isEqualTo(Profession.RADIOGRAPHER);
    assertThat(read.phone()).startsWith("+353 21");
  }

  @Test
  void withoutHeaderTheWordsThemselvesTell() {
    var read =
        EmailReading.read(
            "Bonjour, je m’appelle Léa Martin, aide-soignante à Lille. lea@exemple.fr", DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Léa", "Martin"));
    assertThat(read.email()).isEqualTo("lea@exemple.fr");
    assertThat(read.profession()).isEqualTo(Profession.CARE_ASSISTANT);
  }

  @Test
  void aSignatureTells() {
    var read =
        EmailReading.read("Je cherche un poste.\n\nDr Anna de Vries\nTel 0612345678", DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Anna", "de Vries"));
    assertThat(read.profession()).isEqualTo(Profession.PHYSICIAN);
  }

  @Test
  void pastedHtmlIsReadAsWords() {
    var read =
        EmailReading.read(
            "<html><head><style>p{}</style></head><body><p>Bonjour,</p><div>Je suis le Dr Éva"
                + " Nagy&nbsp;, pédiatre<br>eva&#64;nagy.hu</div></body></html>",
            DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Éva", "Nagy"));
    assertThat(read.email()).isEqualTo("eva@nagy.hu");
    assertThat(read.text()).doesNotContain("<").contains("pédiatre");
  }

  @Test
  void lettersReadWithTheWrongEncodingAreRepaired() {
    var mangled =
        new String(
            "Je m'appelle Zoé Lefèvre, infirmière".getBytes(StandardCharsets.UTF_8),
            StandardCharsets.ISO_8859_1);
    var read = EmailReading.read(mangled, DIRECTOR);
    assertThat(read.name()).isEqualTo(new PersonName("Zoé", "Lefèvre"));
    assertThat(read.profession()).isEqualTo(Profession.NURSE);
  }

  @Test
  void whatTheTextDoesNotSayStaysOpen() {
    var read = EmailReading.read("Bonjour, pouvez-vous me rappeler ?", DIRECTOR);
    assertThat(read.name()).isNull();
    assertThat(read.email()).isNull();
    assertThat(read.phone()).isNull();
    assertThat(read.profession()).isNull();
  }

  @Test
  void aLongPasteIsReadInTime() {
    var long1 = "De : De : > a b c d @ Le 3 mars 2026, ".repeat(5_000);
    var start = System.nanoTime();
    EmailReading.read(long1, DIRECTOR);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
  }
}
