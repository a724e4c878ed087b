package fr.ancrage.documents;

import fr.ancrage.shared.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Keyed fingerprints of short words, such as an address: whoever has the database, but not the file
 * of keys, can neither read them nor try a list of addresses. The same words have another
 * fingerprint in another territory, and for another purpose.
 */
@Service
public class Fingerprints {
  private static final String MAC = "HmacSHA256";

  private final FileKeys keys;

  Fingerprints(FileKeys keys) {
    this.keys = keys;
  }

  /** By the current key: the one to keep. */
  public byte[] of(TerritoryId territory, String purpose, String words) {
    return of(keys.current(), territory, purpose, words);
  }

  /** By every key there ever was: those to look for. */
  public List<byte[]> all(TerritoryId territory, String purpose, String words) {
    return keys.all().stream().map(key -> of(key, territory, purpose, words)).toList();
  }

  private byte[] of(String key, TerritoryId territory, String purpose, String words) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(keys.key(key).getEncoded(), MAC));
      mac.update((purpose + '\n' + territory + '\n').getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException notOnThisMachine) {
      throw new IllegalStateException(notOnThisMachine);
    }
  }
}
