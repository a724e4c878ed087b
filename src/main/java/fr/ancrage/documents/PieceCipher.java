package fr.ancrage.documents;

import fr.ancrage.shared.TerritoryId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts the pieces of one file. Each is bound to its territory, its file, its place and to
 * whether it is the last: no piece can be moved, swapped or cut off unnoticed.
 */
final class PieceCipher {
  private static final String AES_GCM = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;
  private final TerritoryId territory;
  private final FileId file;

  PieceCipher(SecretKey key, TerritoryId territory, FileId file) {
    this.key = key;
    this.territory = territory;
    this.file = file;
  }

  /** The nonce, then what is encrypted and its tag. */
  byte[] close(byte[] plain, int length, int position, boolean last) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, position, last);
      var closed = new byte[NONCE + cipher.getOutputSize(length)];
      System.arraycopy(nonce, 0, closed, 0, NONCE);
      cipher.doFinal(plain, 0, length, closed, NONCE);
      return closed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was encrypted; an exception when anything about it was altered. */
  byte[] open(byte[] closed, int position, boolean last) {
    var nonce = new byte[NONCE];
    System.arraycopy(closed, 0, nonce, 0, NONCE);
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, nonce, position, last);
      return cipher.doFinal(closed, NONCE, closed.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("file " + file + " was altered at piece " + position, e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, int position, boolean last)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(AES_GCM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    var bound = ByteBuffer.allocate(37);
    bound.putLong(territory.value().getMostSignificantBits());
    bound.putLong(territory.value().getLeastSignificantBits());
    bound.putLong(file.value().getMostSignificantBits());
    bound.putLong(file.value().getLeastSignificantBits());
    bound.putInt(position).put((byte) (last ? 1 : 0));
    cipher.updateAAD(bound.array());
    return cipher;
  }
}
