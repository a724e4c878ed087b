package fr.ancrage.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which way is up, out of everything that a camera notes: phones hold their sensors sideways. */
final class ExifOrientation {
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /** From 1 (as it is) to 8; 1 when nothing is said. */
  static int of(byte[] segment) {
    if (segment.length < NAME.length + 10
        || !Arrays.equals(Arrays.copyOf(segment, NAME.length), NAME)) {
      return 1;
    }
    var tiff = ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var first = tiff.getInt(4);
    if (first < 8 || first > tiff.limit() - 2) {
      return 1;
    }
    var entries = Short.toUnsignedInt(tiff.getShort(first));
    for (var i = 0; i < entries; i++) {
      var entry = first + 2 + i * ENTRY;
      if (entry > tiff.limit() - ENTRY) {
        return 1;
      }
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
        var value = Short.toUnsignedInt(tiff.getShort(entry + 8));
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  /** A segment that says nothing else. */
  static byte[] only(int orientation) {
    var segment = ByteBuffer.allocate(NAME.length + 8 + 2 + ENTRY + 4);
    segment.put(NAME).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    segment.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0).putInt(0);
    return segment.array();
  }
}
