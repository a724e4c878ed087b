package fr.ancrage.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The two files that ship inside the product; made by {@code tools/communes}. */
final class ReferenceFiles {
  static final String COMMUNES = "reference/communes-2026.csv.gz";
  static final String DIVISIONS = "reference/divisions-2026.csv.gz";

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReferenceFiles() {}

  static List<CSVRecord> read(String file) {
    try (var in = new ClassPathResource(file).getInputStream()) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a gzipped CSV with a header. */
  static List<CSVRecord> read(InputStream gzipped) throws IOException {
    try (var reader =
        new InputStreamReader(new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8)) {
      return CSV.parse(reader).getRecords();
    }
  }

  /** Changes when one of the files does. */
  static String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : List.of(COMMUNES, DIVISIONS)) {
        try (var in = new ClassPathResource(file).getInputStream()) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
