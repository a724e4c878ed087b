package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTroubleTest {

  @TempDir Path directory;

  @Test
  void aFullDiskIsNamedWhoeverNoticesIt() {
    assertThat(sentence("initdb: error: could not create directory: No space left on device"))
        .startsWith("No space is left on the disk");
    assertThat(
            DatabaseUnavailable.files(
                directory, new FileSystemException("x", null, "No space left on device")))
        .hasMessageStartingWith("No space is left on the disk");
  }

  @Test
  void aPortTakenMeanwhileIsNamed() {
    assertThat(
            sentence(
                "2026-11-22 01:41:19 UTC [6] LOG:  could not bind IPv4 address \"127.0.0.1\":"
                    + " Address already in use"))
        .startsWith("Port 5433 of this machine is already in use");
  }

  @Test
  void aDirectoryWithoutRightsIsNamed() {
    assertThat(sentence("FATAL:  could not open file \"x\": Permission denied"))
        .contains("cannot be written");
    assertThat(DatabaseUnavailable.files(directory, new AccessDeniedException("x")))
        .hasMessageContaining("cannot be written");
    assertThat(DatabaseUnavailable.files(directory, new IOException("Read-only file system")))
        .hasMessageContaining("cannot be written");
  }

  @Test
  void anythingElseIsToldInTheLastWordsOfTheServer() {
    assertThat(
            sentence(
                """
                2026 UTC [6] LOG:  starting
                2026 UTC [6] FATAL:  checksum mismatch
                2026 UTC [6] LOG:  bye
                """))
        .contains("PostgreSQL does not start on")
        .contains(": checksum mismatch. Its log is in")
        .doesNotContain("\n");
  }

  private String sentence(String output) {
    try (var data = DataDirectory.open(directory)) {
      return String.valueOf(EmbeddedTrouble.of(output, data, 5433).getMessage());
    }
  }
}
