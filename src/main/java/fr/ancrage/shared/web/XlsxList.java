package fr.ancrage.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list that goes out as a spreadsheet: headings, then rows of texts, numbers and dates.
 *
 * @param name of the sheet and of the file
 */
public record XlsxList(
    String name, List<String> headings, List<? extends List<? extends @Nullable Object>> rows) {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Answers with the file. */
  public void send(HttpServletResponse response) throws IOException {
    response.setContentType(TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    try (var book = new Workbook(response.getOutputStream(), "Ancrage", null)) {
      var sheet = book.newWorksheet(name);
      for (var column = 0; column < headings.size(); column++) {
        sheet.value(0, column, headings.get(column));
      }
      sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
      sheet.freezePane(0, 1);
      for (var row = 0; row < rows.size(); row++) {
        for (var column = 0; column < headings.size(); column++) {
          write(sheet, row + 1, column, rows.get(row).get(column));
        }
      }
      sheet.setAutoFilter(0, 0, rows.size(), headings.size() - 1);
    }
  }

  private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      default -> sheet.value(row, column, value.toString());
    }
  }
}
