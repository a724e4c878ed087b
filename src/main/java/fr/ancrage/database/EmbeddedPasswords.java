package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The passwords of this installation, made at its first start and readable by its owner only. */
record EmbeddedPasswords(String superuser, String owner, String application) {

  static final String SUPERUSER_ROLE = "postgres";
  static final String OWNER_ROLE = "ancrage_owner";
  static final String APPLICATION_ROLE = "ancrage_app";

  /** Reads them, or makes them when the directory is new. */
  static EmbeddedPasswords of(DataDirectory data) {
    var file = data.passwords();
    try {
      if (!Files.exists(file)) {
        if (!data.isNew()) {
          throw new DatabaseUnavailable(
              "The passwords of the database are missing: bring %s back from a backup."
                  .formatted(file));
        }
        write(file);
      }
      var known = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        known.load(reader);
      }
      return new EmbeddedPasswords(
          read(known, SUPERUSER_ROLE, file),
          read(known, OWNER_ROLE, file),
          read(known, APPLICATION_ROLE, file));
    } catch (IOException e) {
      throw DatabaseUnavailable.files(data.root(), e);
    }
  }

  private static String read(Properties known, String role, Path file) {
    var password = known.getProperty(role);
    if (password == null) {
      throw new DatabaseUnavailable("The password of %s is missing in %s.".formatted(role, file));
    }
    return password;
  }

  private static void write(Path file) throws IOException {
    var content = new StringBuilder();
    for (var role : new String[] {SUPERUSER_ROLE, OWNER_ROLE, APPLICATION_ROLE}) {
      content.append(role).append('=').append(random()).append('\n');
    }
    writeSecret(file, content.toString());
  }

  /** Writes a file that only its owner can read, whole or not at all. */
  static void writeSecret(Path file, String content) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    try (var channel =
        FileChannel.open(
            unfinished,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            DataDirectory.ownerOnly(unfinished, "rw-------"))) {
      restrict(unfinished.toFile());
      var bytes = UTF_8.encode(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** For file systems without POSIX rights; elsewhere it changes nothing. */
  private static void restrict(File file) throws IOException {
    var posix = file.toPath().getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix && !(file.setReadable(false, false) && file.setReadable(true, true))) {
      throw new IOException("Cannot restrict who reads " + file);
    }
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Without the passwords. */
  @Override
  public String toString() {
    return "EmbeddedPasswords";
  }
}
