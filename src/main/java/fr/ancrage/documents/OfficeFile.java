package fr.ancrage.documents;

import fr.ancrage.documents.FileTypes.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.InputStreamSource;

/**
 * Tells a text document from whatever else is packed as a ZIP; a bomb is not unpacked to its end.
 */
final class OfficeFile {
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;
  private static final int SKIP = 64 * 1024;

  private boolean word;
  private boolean openDocument;
  private boolean macros;
  private boolean program;

  private OfficeFile() {}

  static Found of(InputStreamSource content) throws IOException {
    var file = new OfficeFile();
    try (var in = content.getInputStream();
        var zip = new ZipInputStream(in)) {
      if (!file.read(zip)) {
        return new Found.Refused(Refusal.TYPE);
      }
    } catch (ZipException | IllegalArgumentException broken) {
      return new Found.Refused(Refusal.BROKEN);
    }
    return file.found();
  }

  /** False when there is more in it than any text document has. */
  private boolean read(ZipInputStream zip) throws IOException {
    var unpacked = 0L;
    var buffer = new byte[SKIP];
    var entries = 0;
    for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
      if (++entries > MOST_ENTRIES) {
        return false;
      }
      if (entries == 1 && entry.getName().equals("mimetype")) {
        openDocument = text(zip).equals(FileType.ODT.media());
      }
      note(entry.getName());
      for (int read; (read = zip.read(buffer)) >= 0; ) {
        unpacked += read;
        if (unpacked > MOST_UNPACKED) {
          return false;
        }
      }
    }
    return true;
  }

  private void note(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    word |= lower.equals("word/document.xml");
    macros |= lower.endsWith("vbaproject.bin") || lower.startsWith("basic/");
    program |= lower.endsWith(".exe") || lower.endsWith(".dll") || lower.endsWith(".class");
  }

  private Found found() {
    if (program) {
      return new Found.Refused(Refusal.PROGRAM);
    }
    if (macros) {
      return new Found.Refused(Refusal.MACROS);
    }
    if (word) {
      return new Found.Known(FileType.DOCX);
    }
    return openDocument ? new Found.Known(FileType.ODT) : new Found.Refused(Refusal.TYPE);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
  }
}
