package fr.ancrage.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a picture without its notes and without whatever hides behind its end. */
final class PngWithoutMetadata {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final Set<String> NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
  private static final String END = "IEND";
  private static final int CHECKSUM = 4;

  private PngWithoutMetadata() {}

  static void copy(InputStream source, OutputStream target) throws IOException {
    try {
      copy(new DataInputStream(source), new DataOutputStream(target));
    } catch (EOFException cut) {
      throw new BrokenFile("the picture ends too early");
    }
  }

  private static void copy(DataInputStream in, DataOutputStream out) throws IOException {
    if (in.readLong() != SIGNATURE) {
      throw new BrokenFile("no picture");
    }
    out.writeLong(SIGNATURE);
    for (var chunk = ""; !chunk.equals(END); ) {
      var length = in.readInt();
      var name = in.readNBytes(4);
      chunk = new String(name, StandardCharsets.US_ASCII);
      if (length < 0 || name.length < 4) {
        throw new BrokenFile("a part shorter than nothing");
      }
      if (NOTES.contains(chunk)) {
        in.skipNBytes(length + (long) CHECKSUM);
        continue;
      }
      out.writeInt(length);
      out.write(name);
      pass(in, out, length + (long) CHECKSUM);
    }
  }

  private static void pass(InputStream in, OutputStream out, long length) throws IOException {
    var buffer = new byte[16 * 1024];
    for (var left = length; left > 0; ) {
      var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException();
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
