package fr.ancrage.needs.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A needs workbook as structures keep it: merged titles and headers, every way to write a day. */
final class NeedsWorkbook {
  static final int ROWS = 60;
  private static final String[] WORK = {
    "AS",
    "IDE",
    "MG",
    "aide-soignante",
    "Infirmier(e) DE",
    "kiné",
    "ASH",
    "IDE de nuit",
    "Médecin gériatre",
    "2 AS",
    "manip radio",
    "IDEC",
    "psychologue",
    "A.E.S / AES",
    "Medecin generaliste",
    "aides soignants",
    "Infirmière puéricultrice",
    "ergo",
    "Cadre de santé",
    "sage femme"
  };
  private static final String[] RATE = {
    "80%", "0,8 ETP", "temps plein", "1 ETP", "mi-temps", "100 %", "", "50 à 80 %", "TP 60%", "28h"
  };
  private static final String[] FROM = {
    "04/01/2027",
    "dès que possible",
    "janvier 2027",
    "1.3.27",
    "mi-mars 2027",
    "",
    "T2 2027",
    "2027-05-01",
    "ASAP",
    "01/2027",
    "1er avril 2027",
    "46388"
  };
  private static final String[] CONTRACT = {
    "CDI", "CDD remplacement", "CDI ou mutation", "", "libéral"
  };
  private static final String[] HOME = {
    "EHPAD des Dunes", "Ehpad Dunes", "HÔPITAL DU RETZ", "Hop. du Retz"
  };

  private NeedsWorkbook() {}

  static byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Test", "1.0")) {
      var sheet = workbook.newWorksheet("Besoins 2027");
      head(sheet);
      for (var i = 0; i < ROWS; i++) {
        row(sheet, 4 + i, i);
      }
      sheet.value(4 + ROWS + 1, 0, "TOTAL");
      sheet.value(4 + ROWS + 1, 2, 75);
      sheet.value(4 + ROWS + 6, 9, " ");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void head(Worksheet sheet) {
    sheet.value(0, 0, "RECENSEMENT DES BESOINS EN PERSONNEL SOIGNANT 2027");
    sheet.range(0, 0, 0, 9).merge();
    sheet.value(1, 0, "Tableau mis à jour le 12/11/2026 par la DRH");
    String[] above = {
      "Structure",
      "Poste recherché",
      "",
      "",
      "Période",
      "",
      "Contrat",
      "Commune",
      "Horaires",
      "Observations"
    };
    String[] below = {"", "Métier", "Nb", "Quotité", "Début", "Fin", "", "", "", ""};
    for (var i = 0; i < above.length; i++) {
      if (!above[i].isEmpty()) {
        sheet.value(2, i, above[i]);
      }
      if (!below[i].isEmpty()) {
        sheet.value(3, i, below[i]);
      }
    }
    sheet.range(2, 1, 2, 3).merge();
    sheet.range(2, 4, 2, 5).merge();
  }

  private static void row(Worksheet sheet, int at, int i) {
    if (i % 5 == 0) {
      sheet.value(at, 0, HOME[(i / 5) % HOME.length]);
      sheet.range(at, 0, at + 4, 0).merge();
    }
    sheet.value(at, 1, i == 17 ? "jardinier" : WORK[i % WORK.length] + (i % 3 == 0 ? "  " : ""));
    if (i % 4 == 1) {
      sheet.value(at, 2, 1 + i % 3);
    }
    if (i == 42) {
      sheet.value(at, 3, "150 %");
    } else if (i % 11 == 5) {
      sheet.value(at, 3, 0.8);
      sheet.style(at, 3).format("0%").set();
    } else {
      sheet.value(at, 3, RATE[i % RATE.length]);
    }
    if (i % 13 == 7) {
      sheet.value(at, 4, LocalDate.of(2027, 2, 1));
      sheet.style(at, 4).format("dd/mm/yyyy").set();
    } else {
      sheet.value(at, 4, FROM[i % FROM.length]);
    }
    if (i % 9 == 4) {
      sheet.value(at, 5, "fin décembre 2027");
    }
    sheet.value(at, 6, CONTRACT[i % CONTRACT.length]);
    if (i % 6 == 2) {
      sheet.value(at, 7, i % 12 == 2 ? "44210 PORNIC" : "St Brevin les Pins");
    }
    sheet.value(at, 9, "ligne " + i);
  }
}
