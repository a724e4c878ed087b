package fr.ancrage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.documents.Photographs.Reading;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotographsTest {
  private static final int RED = 0xFFCC2222;

  private final Photographs photographs = new Photographs(new FileTypes(), new Antivirus("", 3310));

  /** A camera held sideways (6): what is on the left of the file is at the top of the picture. */
  @Test
  void aPhotographTakenSidewaysIsTurnedUpright() throws Exception {
    var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    for (var x = 0; x < 20; x++) {
      for (var y = 0; y < 40; y++) {
        image.setRGB(x, y, RED);
      }
    }
    var jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);
    var read = (Reading.Read) photographs.read(sideways(jpeg.toByteArray()));
    assertThat(read.image().getWidth()).isEqualTo(40);
    assertThat(read.image().getHeight()).isEqualTo(80);
    assertThat(red(read.image().getRGB(20, 5))).isTrue();
    assertThat(red(read.image().getRGB(20, 70))).isFalse();
  }

  @Test
  void whatIsNoPictureIsNotRead() {
    assertThat(photographs.read(new byte[0])).isEqualTo(new Reading.Refused(Refusal.EMPTY));
    var page = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(photographs.read(page)).isEqualTo(new Reading.Refused(Refusal.TYPE));
    var cut = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
    assertThat(photographs.read(cut)).isInstanceOf(Reading.Refused.class);
  }

  private static boolean red(int colour) {
    return ((colour >> 16) & 0xFF) > 120 && ((colour >> 8) & 0xFF) < 110;
  }

  private static byte[] sideways(byte[] jpeg) {
    var note = ExifOrientation.only(6);
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(0xE1);
    out.write((note.length + 2) >> 8);
    out.write(note.length + 2);
    out.writeBytes(note);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
