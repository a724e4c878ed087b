package fr.ancrage.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in the widths that pages ask for, each as light as it can be without looking so. */
final class PictureSizes {
  private static final List<Integer> WIDTHS = List.of(480, 960, 1600);
  private static final float FINEST = .82f;
  private static final float COARSEST = .46f;
  private static final float STEP = .12f;

  private PictureSizes() {}

  /** One width of it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Size(int width, int height, String media, byte[] content) {}

  static List<Size> of(BufferedImage picture) {
    var sizes = new ArrayList<Size>();
    for (var width : WIDTHS) {
      if (width <= picture.getWidth()) {
        sizes.add(size(shrunk(picture, width)));
      }
    }
    if (picture.getWidth() < WIDTHS.getLast() && !WIDTHS.contains(picture.getWidth())) {
      sizes.add(size(shrunk(picture, picture.getWidth())));
    }
    return sizes;
  }

  /** Halved until it is near, so that every point counts. */
  private static BufferedImage shrunk(BufferedImage picture, int width) {
    var now = picture;
    while (now.getWidth() >= width * 2) {
      now = drawn(now, now.getWidth() / 2);
    }
    return drawn(now, width);
  }

  /** On white where it was transparent: then it weighs as a photograph does. */
  private static BufferedImage drawn(BufferedImage picture, int width) {
    var height =
        Math.max(1, Math.round(picture.getHeight() * (width / (float) picture.getWidth())));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }

  private static Size size(BufferedImage picture) {
    var most = 12_000 + picture.getWidth() * picture.getHeight() / 12;
    var content = jpeg(picture, FINEST);
    for (var quality = FINEST - STEP; content.length > most && quality >= COARSEST; ) {
      content = jpeg(picture, quality);
      quality -= STEP;
    }
    return new Size(picture.getWidth(), picture.getHeight(), "image/jpeg", content);
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
