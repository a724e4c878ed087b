package fr.ancrage.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ancrage.documents.FileTypes.Found;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What files really are, and what of a photograph is kept. */
class FileTypesTest {
  private static final String PLACE = "48.8566 N 2.3522 E";
  private final FileTypes types = new FileTypes();

  @Test
  void aNameDeceivesNobody() throws Exception {
    assertThat(of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileType.PDF);
    assertThat(of(picture("jpg"))).isEqualTo(FileType.JPEG);
    assertThat(of(picture("png"))).isEqualTo(FileType.PNG);
    assertThat(of(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.DOCX);
    assertThat(of(odt())).isEqualTo(FileType.ODT);
    assertThat(of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEqualTo(Refusal.MACROS);
    assertThat(of(zip("word/document.xml", "tools/setup.exe"))).isEqualTo(Refusal.PROGRAM);
    assertThat(of(zip("photos/1.jpg"))).isEqualTo(Refusal.TYPE);
    assertThat(of(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0}))
        .isEqualTo(Refusal.PROGRAM);
    assertThat(of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Refusal.TYPE);
    assertThat(of("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Refusal.HEIC);
  }

  @Test
  void whereAPhotographWasTakenIsForgottenAndWhichWayIsUpIsNot() throws Exception {
    var plain = picture("jpg");
    var exif = ExifOrientation.only(6);
    var noted = new ByteArrayOutputStream();
    noted.write(plain, 0, 2);
    segment(noted, 0xE1, exif);
    segment(
        noted, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.UTF_8));
    segment(noted, 0xFE, PLACE.getBytes(StandardCharsets.UTF_8));
    noted.write(plain, 2, plain.length - 2);
    noted.write(("PK" + PLACE).getBytes(StandardCharsets.UTF_8));

    var kept = new ByteArrayOutputStream();
    JpegWithoutMetadata.copy(new ByteArrayInputStream(noted.toByteArray()), kept);
    assertThat(text(kept)).doesNotContain(PLACE).contains("Exif");
    assertThat(kept.size()).isLessThan(noted.size());
    var before = ImageIO.read(new ByteArrayInputStream(plain));
    var after = ImageIO.read(new ByteArrayInputStream(kept.toByteArray()));
    assertThat(after.getRGB(5, 5)).isEqualTo(before.getRGB(5, 5));
    assertThat(ExifOrientation.of(exif)).isEqualTo(6);
  }

  @Test
  void aPictureThatEndsTooEarlyIsBroken() throws Exception {
    var jpeg = picture("jpg");
    var png = picture("png");
    assertThatThrownBy(
            () ->
                JpegWithoutMetadata.copy(
                    new ByteArrayInputStream(jpeg, 0, jpeg.length / 2),
                    new ByteArrayOutputStream()))
        .isInstanceOf(BrokenFile.class);
    assertThatThrownBy(
            () ->
                PngWithoutMetadata.copy(
                    new ByteArrayInputStream(png, 0, png.length / 2), new ByteArrayOutputStream()))
        .isInstanceOf(BrokenFile.class);
    var whole = new ByteArrayOutputStream();
    PngWithoutMetadata.copy(new ByteArrayInputStream(png), whole);
    assertThat(ImageIO.read(new ByteArrayInputStream(whole.toByteArray()))).isNotNull();
  }

  @Test
  void namesAreShownWithoutTricks() {
    assertThat(FileName.of("C:\\Users\\Ana\\cv.exe", FileType.PDF)).isEqualTo("cv.pdf");
    assertThat(FileName.of("../../etc/passwd", FileType.PDF)).isEqualTo("passwd.pdf");
    assertThat(FileName.of("photo\u202Egpj.exe", FileType.JPEG)).isEqualTo("photo gpj.jpg");
    assertThat(FileName.of("", FileType.PDF)).isEqualTo("document.pdf");
    assertThat(FileName.of("x".repeat(300), FileType.PDF)).hasSize(104);
  }

  private Object of(byte[] content) throws IOException {
    return switch (types.of(() -> new ByteArrayInputStream(content))) {
      case Found.Known(var type) -> type;
      case Found.Refused(var why) -> why;
    };
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content)
      throws IOException {
    out.write(0xFF);
    out.write(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.write(content);
  }

  private static byte[] picture(String format) throws IOException {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (var x = 0; x < 40; x++) {
      for (var y = 0; y < 30; y++) {
        image.setRGB(x, y, ((x * 6) << 16) | ((y * 8) << 8));
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return out.toByteArray();
  }

  private static byte[] odt() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(FileType.ODT.media().getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
    }
    return out.toByteArray();
  }
}
