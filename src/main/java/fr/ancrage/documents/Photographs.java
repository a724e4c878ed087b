package fr.ancrage.documents;

import fr.ancrage.documents.FileTypes.Found;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;

/** Reads a photograph as pixels, upright: nothing of what a camera notes about it is left. */
@Service
public class Photographs {
  /** Wider pictures are read in fewer points: no page shows more. */
  public static final int WIDEST = 3200;

  private static final long MOST_POINTS = 80_000_000;

  private final FileTypes types;
  private final Antivirus antivirus;

  Photographs(FileTypes types, Antivirus antivirus) {
    this.types = types;
    this.antivirus = antivirus;
  }

  /** What became of a file. */
  public sealed interface Reading {
    /** Its points. */
    record Read(BufferedImage image) implements Reading {}

    /** It is no picture, or none that is kept. */
    record Refused(Refusal why) implements Reading {}
  }

  /** Reads it, or says why not. */
  public Reading read(byte[] content) {
    if (content.length > StoredFiles.LARGEST) {
      return new Reading.Refused(Refusal.TOO_LARGE);
    }
    try {
      var source = new ByteArrayResource(content);
      if (types.of(source) instanceof Found.Refused(var why)) {
        return new Reading.Refused(why);
      }
      var type = ((Found.Known) types.of(source)).type();
      if (type != FileType.JPEG && type != FileType.PNG) {
        return new Reading.Refused(Refusal.TYPE);
      }
      var refused =
          switch (antivirus.check(source)) {
            case INFECTED -> Refusal.INFECTED;
            case SILENT -> Refusal.UNCHECKED;
            case CLEAN -> null;
          };
      if (refused != null) {
        return new Reading.Refused(refused);
      }
      var image = points(content);
      if (image == null) {
        return new Reading.Refused(Refusal.BROKEN);
      }
      return new Reading.Read(type == FileType.JPEG ? upright(image, orientation(content)) : image);
    } catch (IOException | RuntimeException broken) {
      return new Reading.Refused(Refusal.BROKEN);
    }
  }

  private static @Nullable BufferedImage points(byte[] content) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return points(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static @Nullable BufferedImage points(ImageReader reader) throws IOException {
    var width = reader.getWidth(0);
    if ((long) width * reader.getHeight(0) > MOST_POINTS) {
      return null;
    }
    var some = reader.getDefaultReadParam();
    var every = Math.max(1, width / WIDEST);
    some.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, some);
  }

  /** From 1 (as it is) to 8: among the notes before the picture itself. */
  private static int orientation(byte[] jpeg) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(jpeg));
    in.skipNBytes(2);
    while (in.readUnsignedByte() == 0xFF) {
      var marker = in.readUnsignedByte();
      if (marker == 0xDA || marker == 0xD9) {
        return 1;
      }
      var segment = in.readNBytes(in.readUnsignedShort() - 2);
      if (marker == 0xE1 && ExifOrientation.of(segment) > 1) {
        return ExifOrientation.of(segment);
      }
    }
    return 1;
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    var w = image.getWidth();
    var h = image.getHeight();
    var turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    var sideways = orientation >= 5;
    var turned = new BufferedImage(sideways ? h : w, sideways ? w : h, BufferedImage.TYPE_INT_RGB);
    return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(rgb(image), turned);
  }

  private static BufferedImage rgb(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      return image;
    }
    var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = plain.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return plain;
  }
}
