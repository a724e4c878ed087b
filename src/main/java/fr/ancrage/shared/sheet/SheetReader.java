package fr.ancrage.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads what people paste or upload: cells copied from a spreadsheet, CSV, XLSX. */
public final class SheetReader {
  /** More than this is refused. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  /** Rows of one list. */
  public static final int MOST_ROWS = 5_000;

  private static final int MOST_COLUMNS = 60;
  private static final char[] SEPARATORS = {'\t', ';', ','};

  /** Why a list was not read. */
  public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    UNREADABLE
  }

  /** What came of reading. */
  public sealed interface Reading {
    /** The list; its header is separated by {@link SheetColumns}. */
    record Rows(List<List<String>> rows) implements Reading {}

    /** It was not read. */
    record Refused(Refusal why) implements Reading {}
  }

  private SheetReader() {}

  /** Reads a file by what it contains, whatever its name. */
  public static Reading file(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Reading.Refused(Refusal.TOO_LARGE);
    }
    var zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    return zip ? workbook(bytes) : text(Encodings.text(bytes));
  }

  /** Reads cells that were pasted, or the text of a CSV file. */
  public static Reading text(String pasted) {
    if (pasted.length() > MOST_BYTES) {
      return new Reading.Refused(Refusal.TOO_LARGE);
    }
    var text = Encodings.repaired(pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted);
    try {
      return ordered(cells(text, separator(text)));
    } catch (IOException | UncheckedIOException | IllegalStateException strayQuote) {
      // A quote that is never closed swallows the rest: then quotes are read as plain signs.
      return ordered(plainCells(text, separator(text)));
    }
  }

  private static List<List<String>> cells(String text, char separator) throws IOException {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setTrailingData(true)
            .get();
    var rows = new ArrayList<List<String>>();
    try (var parser = format.parse(new StringReader(text))) {
      for (var line : parser) {
        rows.add(line.toList());
        if (rows.size() > MOST_ROWS + 1) {
          break;
        }
      }
    }
    return rows;
  }

  private static List<List<String>> plainCells(String text, char separator) {
    return text.lines()
        .limit(MOST_ROWS + 2L)
        .map(line -> List.of(line.split(String.valueOf(separator), -1)))
        .map(row -> row.stream().map(String::strip).toList())
        .toList();
  }

  /** The sign that cuts the first lines into the most columns. */
  private static char separator(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).limit(10).toList();
    var best = '\t';
    var most = 0L;
    for (var candidate : SEPARATORS) {
      var count =
          first.stream().mapToLong(line -> line.chars().filter(c -> c == candidate).count()).sum();
      if (count > most) {
        best = candidate;
        most = count;
      }
      if (candidate == '\t' && count >= first.size()) {
        return candidate;
      }
    }
    return best;
  }

  private static Reading workbook(byte[] bytes) {
    var rows = new ArrayList<List<String>>();
    try (var workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
        var lines = workbook.getFirstSheet().openStream()) {
      for (Row line : (Iterable<Row>) lines::iterator) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(line.getCellCount(), MOST_COLUMNS); i++) {
          cells.add(line.getOptionalCell(i).map(SheetReader::words).orElse(""));
        }
        rows.add(cells);
        if (rows.size() > MOST_ROWS + 1) {
          break;
        }
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException damaged) {
      return new Reading.Refused(Refusal.UNREADABLE);
    }
    return ordered(rows);
  }

  /** A cell as the reader of the workbook sees it; a date as 2027-05-12. */
  private static String words(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDate(cell)) {
      return cell.asDate().toLocalDate().toString();
    }
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    var text = cell.getText();
    return text == null ? "" : text.strip();
  }

  private static boolean isDate(Cell cell) {
    var format = cell.getDataFormatString();
    return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*[dy].*");
  }

  /**
   * Blank rows and empty columns at the end are nothing; every row becomes as wide as the widest.
   */
  private static Reading ordered(List<List<String>> given) {
    var rows =
        given.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
    if (rows.isEmpty()) {
      return new Reading.Refused(Refusal.EMPTY);
    }
    if (rows.size() > MOST_ROWS + 1) {
      return new Reading.Refused(Refusal.TOO_MANY_ROWS);
    }
    var width = 0;
    for (var row : rows) {
      for (var i = 0; i < Math.min(row.size(), MOST_COLUMNS); i++) {
        width = row.get(i).isBlank() ? width : Math.max(width, i + 1);
      }
    }
    var even = new ArrayList<List<String>>();
    for (var row : rows) {
      var cells = new ArrayList<String>();
      for (var i = 0; i < width; i++) {
        cells.add(i < row.size() ? row.get(i).replace("\u0000", "") : "");
      }
      even.add(List.copyOf(cells));
    }
    return new Reading.Rows(List.copyOf(even));
  }
}
