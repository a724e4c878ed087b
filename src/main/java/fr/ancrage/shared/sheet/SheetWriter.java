package fr.ancrage.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as an XLSX file: a header, then rows of words, dates and numbers. */
public final class SheetWriter {
  private static final int WIDE = 48;
  private static final MediaType TYPE =
      new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private SheetWriter() {}

  /** The file. Words that a spreadsheet could take for a formula are made harmless. */
  public static byte[] xlsx(
      String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Ancrage", "1.0")) {
      var sheet = workbook.newWorksheet(name.replaceAll("[\\\\/?*\\[\\]:]", " "));
      for (var column = 0; column < header.size(); column++) {
        sheet.value(0, column, neutral(header.get(column)));
        sheet.style(0, column).bold().set();
        sheet.width(column, width(header.get(column), rows, column));
      }
      for (var line = 0; line < rows.size(); line++) {
        for (var column = 0; column < rows.get(line).size(); column++) {
          switch (rows.get(line).get(column)) {
            case null -> {}
            case LocalDate day -> {
              sheet.value(line + 1, column, day);
              sheet.style(line + 1, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(line + 1, column, number);
            case Object words -> sheet.value(line + 1, column, neutral(words.toString()));
          }
        }
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The file as an answer that is saved, under that name. */
  public static ResponseEntity<byte[]> download(
      String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(xlsx(name, header, rows));
  }

  /** Words that begin like a formula get an apostrophe first. */
  public static String neutral(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private static double width(
      String title, List<? extends List<? extends @Nullable Object>> rows, int column) {
    var widest = title.length();
    for (var row : rows) {
      var value = column < row.size() ? row.get(column) : null;
      widest = Math.max(widest, value == null ? 0 : value.toString().length());
    }
    return Math.min(WIDE, widest + 3);
  }
}
