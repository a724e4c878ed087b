package fr.ancrage.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the files, kept outside the database: whoever takes a dump cannot read them. The file
 * is made at the first start, for its owner only; a line more and another {@code current} make new
 * files use a new key, while old ones are read with theirs.
 */
@Component
class FileKeys {
  private static final int KEY_BYTES = 32;
  private static final String CURRENT = "current";

  private final Path file;
  private final Properties keys;

  FileKeys(
      @Value("${ancrage.documents.keys:${ancrage.database.directory:./data}/documents.keys}")
          Path file,
      Clock clock) {
    this.file = file;
    this.keys = read(file, clock);
    key(current());
  }

  /** The key that new files are written with. */
  String current() {
    var current = keys.getProperty(CURRENT);
    if (current == null) {
      throw new IllegalStateException(file + " does not say which key is current.");
    }
    return current.strip();
  }

  /** The names of all keys. */
  Set<String> all() {
    return keys.stringPropertyNames().stream()
        .filter(name -> !name.equals(CURRENT))
        .collect(Collectors.toSet());
  }

  /** A key by its name, null when the file does not have it. */
  @Nullable SecretKey find(String id) {
    var encoded = keys.getProperty(id);
    return encoded == null
        ? null
        : new SecretKeySpec(Base64.getDecoder().decode(encoded.strip()), "AES");
  }

  /** A key by its name; without it nothing can be read. */
  SecretKey key(String id) {
    var key = find(id);
    if (key == null || key.getEncoded().length != KEY_BYTES) {
      throw new IllegalStateException(
          "%s has no key %s of %d bytes; put it back from your backup."
              .formatted(file, id, KEY_BYTES));
    }
    return key;
  }

  private static Properties read(Path file, Clock clock) {
    try {
      if (!Files.exists(file)) {
        create(file, clock);
      }
      var keys = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        keys.load(reader);
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException("The keys of the documents cannot be read: " + file, e);
    }
  }

  /** Two nodes may start at once on a shared directory: the first one's key stands. */
  private static void create(Path file, Clock clock) throws IOException {
    var bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    var name = "k" + LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString().replace("-", "");
    var words =
        """
        # Keys of the documents. Without this file they cannot be read: keep a copy apart from the
        # database's. To rotate, add a key of 32 bytes in Base64 and name it current.
        current=%s
        %s=%s
        """
            .formatted(name, name, Base64.getEncoder().encodeToString(bytes));
    Files.createDirectories(file.toAbsolutePath().getParent());
    var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    var draft =
        posix
            ? Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "documents",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.createTempFile(file.toAbsolutePath().getParent(), "documents", ".new");
    try {
      Files.writeString(draft, words, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException quicker) {
      // another node's key stands
    } finally {
      Files.delete(draft);
    }
  }
}
