package fr.ancrage.documents;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** What a file really is: read from its content, never from its name. */
@Component
class FileTypes {
  private static final int HEAD = 64 * 1024;

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-elf",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-sh",
          "application/x-bat",
          "application/x-ms-installer",
          "application/java-vm",
          "application/java-archive",
          "application/vnd.android.package-archive");

  private static final Set<String> PHONE_PHOTOS =
      Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

  private static final Set<String> PACKED =
      Set.of(
          "application/zip",
          "application/x-tika-ooxml",
          FileType.DOCX.media(),
          FileType.ODT.media());

  private final Tika tika = new Tika();

  /** What was found. */
  sealed interface Found {
    /** Something that may be kept. */
    record Known(FileType type) implements Found {}

    /** Something that may not. */
    record Refused(Refusal why) implements Found {}
  }

  Found of(InputStreamSource content) throws IOException {
    byte[] head;
    try (var in = content.getInputStream()) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return new Found.Refused(Refusal.EMPTY);
    }
    var media = tika.detect(head).replaceFirst(";.*", "");
    if (PROGRAMS.contains(media) || script(head)) {
      return new Found.Refused(Refusal.PROGRAM);
    }
    if (PHONE_PHOTOS.contains(media)) {
      return new Found.Refused(Refusal.HEIC);
    }
    if (PACKED.contains(media)) {
      return OfficeFile.of(content);
    }
    for (var type : new FileType[] {FileType.PDF, FileType.JPEG, FileType.PNG}) {
      if (type.media().equals(media)) {
        return new Found.Known(type);
      }
    }
    return new Found.Refused(Refusal.TYPE);
  }

  /** What a Unix machine would run, by its first line. */
  private static boolean script(byte[] head) {
    return head.length > 1 && head[0] == '#' && head[1] == '!';
  }
}
