package fr.ancrage.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys outlive the product that made them; what they close opens nowhere else. */
class FileKeysTest {
  private static final byte[] WORDS = "Passeport".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path directory;

  @Test
  void theFileIsMadeOnceForItsOwnerOnlyAndKeysRotate() throws Exception {
    var file = directory.resolve("new/documents.keys");
    var first = new FileKeys(file, Clock.systemUTC());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
    assertThat(new FileKeys(file, Clock.systemUTC()).key(first.current()))
        .isEqualTo(first.key(first.current()));

    var other = Base64.getEncoder().encodeToString(new byte[32]);
    var old = Files.readString(file);
    Files.writeString(file, old.replace("current=" + first.current(), "current=k2\nk2=" + other));
    var rotated = new FileKeys(file, Clock.systemUTC());
    assertThat(rotated.current()).isEqualTo("k2");
    assertThat(rotated.key(first.current())).isEqualTo(first.key(first.current()));
  }

  @Test
  void aCurrentKeyThatIsNotThereStopsTheStart() throws Exception {
    var file = directory.resolve("documents.keys");
    Files.writeString(file, "current=k9\n");
    assertThatThrownBy(() -> new FileKeys(file, Clock.systemUTC()))
        .hasMessageContaining("no key k9");
  }

  @Test
  void aPieceOpensInItsOwnPlaceOnly() {
    var keys = new FileKeys(directory.resolve("documents.keys"), Clock.systemUTC());
    var key = keys.key(keys.current());
    var here = new TerritoryId(Ids.next());
    var file = new FileId(Ids.next());
    var cipher = new PieceCipher(key, here, file);
    var closed = cipher.close(WORDS, WORDS.length, 0, true);
    assertThat(cipher.open(closed, 0, true)).isEqualTo(WORDS);
    assertThatThrownBy(() -> cipher.open(closed, 1, true)).hasMessageContaining("altered");
    assertThatThrownBy(() -> cipher.open(closed, 0, false)).hasMessageContaining("altered");
    var elsewhere = new PieceCipher(key, new TerritoryId(Ids.next()), file);
    assertThatThrownBy(() -> elsewhere.open(closed, 0, true)).hasMessageContaining("altered");
    var other = new PieceCipher(key, here, new FileId(Ids.next()));
    assertThatThrownBy(() -> other.open(closed, 0, true)).hasMessageContaining("altered");
    closed[closed.length - 1]++;
    assertThatThrownBy(() -> cipher.open(closed, 0, true)).hasMessageContaining("altered");
  }
}
