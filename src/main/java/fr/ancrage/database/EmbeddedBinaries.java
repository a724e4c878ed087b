package fr.ancrage.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per version out of the jar, and how to call them here. */
final class EmbeddedBinaries {

  /** As in the pom; a test compares it with what the server says. */
  static final String VERSION = "18.6.0";

  static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

  /** Lets tests, or an installation with a read-only data disk image, share one unpacked copy. */
  private static final String SHARED = System.getProperty("ancrage.database.binaries", "");

  private final Path home;
  private final List<String> prefix;

  private EmbeddedBinaries(Path home) {
    this.home = home;
    this.prefix = EmbeddedPlatform.prefix();
  }

  static EmbeddedBinaries of(DataDirectory data) {
    var parent = SHARED.isEmpty() ? data.root() : Path.of(SHARED).toAbsolutePath();
    var platform = EmbeddedPlatform.name();
    var home = parent.resolve("postgresql-" + VERSION + "-" + platform);
    try {
      if (!Files.isDirectory(home)) {
        unpack(platform, home);
      }
    } catch (IOException e) {
      throw DatabaseUnavailable.files(data.root(), e);
    }
    return new EmbeddedBinaries(home);
  }

  /** A program of PostgreSQL, in English and UTC, deaf to the PG* variables of the shell. */
  ProcessBuilder program(String name, String... arguments) {
    var command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(name).toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(key -> key.toUpperCase(Locale.ROOT).startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TZ", "UTC");
    return builder;
  }

  private static void unpack(String platform, Path home) throws IOException {
    var archive = "/postgres-" + platform + ".txz";
    Files.createDirectories(home.getParent());
    var unfinished = Files.createTempDirectory(home.getParent(), "postgresql-unfinished-");
    try (var packed = EmbeddedBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new DatabaseUnavailable(
            "This Ancrage carries no PostgreSQL for %s: give it the address of one instead."
                .formatted(platform));
      }
      var tar =
          new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, unfinished);
      }
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      if (!Files.isDirectory(home)) { // otherwise another process was quicker
        throw e;
      }
    } finally {
      DataDirectory.delete(unfinished);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("Entry outside of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (!entry.getName().endsWith(".a")) {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0
          && DataDirectory.ownerOnly(target, "rwx------").length > 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
