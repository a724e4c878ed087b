package fr.ancrage.documents;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies a photograph without what a phone adds to it: where and when it was taken, with what, and
 * whatever hides behind its end. Only which way is up is kept.
 */
final class JpegWithoutMetadata {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final int COLOURS = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int JFIF = 0xE0;
  private static final int COMMENT = 0xFE;

  private final DataInputStream in;
  private final OutputStream out;

  private JpegWithoutMetadata(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = out;
  }

  static void copy(InputStream in, OutputStream out) throws IOException {
    try {
      new JpegWithoutMetadata(in, out).copy();
    } catch (EOFException cut) {
      throw new BrokenFile("the picture ends too early");
    }
  }

  private void copy() throws IOException {
    if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != START) {
      throw new BrokenFile("no picture");
    }
    marker(START);
    for (var marker = next(); marker != END; ) {
      if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
        marker(marker);
        marker = next();
        continue;
      }
      segment(marker);
      marker = marker == SCAN ? scan() : next();
    }
    marker(END);
  }

  private int next() throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new BrokenFile("no segment where one must be");
    }
    var marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private void segment(int marker) throws IOException {
    var length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw new BrokenFile("a segment shorter than nothing");
    }
    var content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException();
    }
    if (marker == EXIF) {
      var up = ExifOrientation.of(content);
      if (up > 1) {
        write(EXIF, ExifOrientation.only(up));
      }
    } else if (kept(marker)) {
      write(marker, content);
    }
  }

  /** What a reader needs to draw it: everything but the notes of applications and of people. */
  private static boolean kept(int marker) {
    var note = (marker >= JFIF && marker <= 0xEF) || marker == COMMENT;
    return !note || marker == JFIF || marker == COLOURS || marker == ADOBE;
  }

  private void write(int marker, byte[] content) throws IOException {
    marker(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.write(content);
  }

  private void marker(int marker) throws IOException {
    out.write(0xFF);
    out.write(marker);
  }

  /** The picture itself; what follows it is the next marker. */
  private int scan() throws IOException {
    while (true) {
      var one = in.readUnsignedByte();
      if (one != 0xFF) {
        out.write(one);
        continue;
      }
      var following = in.readUnsignedByte();
      while (following == 0xFF) {
        following = in.readUnsignedByte();
      }
      if (following != 0 && (following < 0xD0 || following > 0xD7)) {
        return following;
      }
      marker(following);
    }
  }
}
