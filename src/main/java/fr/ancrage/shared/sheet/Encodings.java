package fr.ancrage.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text whose encoding nobody told us, or that somebody read with the wrong one. */
public final class Encodings {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What UTF-8 letters look like when they were read as Latin-1: two or three odd signs. */
  private static final Pattern MISREAD =
      Pattern.compile("[ÂÃÅâ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private Encodings() {}

  /** UTF-8, UTF-16 (by its mark, or by its zeros), else Windows-1252. */
  public static String text(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (zeros(bytes, 1) > bytes.length / 8) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 0) > bytes.length / 8) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return strictly(StandardCharsets.UTF_8, bytes);
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  /** « RenÃ© » becomes « René », line by line and only where the repair is certain. */
  public static String repaired(String text) {
    if (!MISREAD.matcher(text).find()) {
      return text;
    }
    var lines = text.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      lines[i] = repairedLine(lines[i]);
    }
    return String.join("\n", lines);
  }

  /** Certain: every sign has a place in one byte, and the bytes are UTF-8 without exception. */
  private static String repairedLine(String line) {
    if (!MISREAD.matcher(line).find()) {
      return line;
    }
    var bytes = new byte[line.length()];
    for (var i = 0; i < line.length(); i++) {
      var sign = line.charAt(i);
      var one =
          sign < 0x100 ? new byte[] {(byte) sign} : Character.toString(sign).getBytes(WINDOWS);
      if (one.length != 1 || (one[0] == '?' && sign != '?')) {
        return line;
      }
      bytes[i] = one[0];
    }
    try {
      return strictly(StandardCharsets.UTF_8, bytes);
    } catch (CharacterCodingException wasRightAlready) {
      return line;
    }
  }

  private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static int zeros(byte[] bytes, int from) {
    var zeros = 0;
    for (var i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
