package fr.ancrage.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.ancrage.AppTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class ContoursTest {
  private static final Path FRANCE = Path.of("../shared/data/contours/communes-2026.topo.json.gz");

  /** Two neighbours that share the arc 0; the second has an island and a hole. */
  private static final String TWO =
      """
      {"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [4.0, 49.0]},
       "arcs": [[[10, 0], [0, 10]], [[10, 10], [-10, 0], [0, -10], [10, 0]],
                [[10, 10], [10, 0], [0, -10], [-10, 0]],
                [[30, 0], [5, 0], [0, 5], [-5, -5]], [[12, 2], [2, 0], [0, 2], [-2, -2]]],
       "objects": {"communes": {"type": "GeometryCollection", "geometries": [
         {"type": "Polygon", "arcs": [[0, 1]], "properties": {"code": "08105"}},
         {"type": "MultiPolygon", "arcs": [[[0, 2], [4]], [[3]]], "properties": {"code": "08409"}}
       ]}}}
      """;

  @TempDir Path directory;
  @Autowired Contours contours;
  @Autowired TransactionTemplate transaction;

  @Test
  void outlinesAreReadWithSharedArcsIslandsAndHoles() throws IOException {
    withOutlines(
        file(TWO),
        loaded -> {
          assertThat(loaded).isEqualTo(2);
          var both = contours.of(List.of("08105", "08409", "08000"));
          assertThat(both).extracting(Contour::commune).containsExactly("08105", "08409");
          assertThat(corners(both.getFirst().rings().getFirst()))
              .containsExactly("5.0 49.0", "5.0 50.0", "4.0 50.0", "4.0 49.0", "5.0 49.0");
          assertThat(both.get(1).rings()).hasSize(3);
          assertThat(corners(both.get(1).rings().getFirst()))
              .as("the shared arc")
              .startsWith("5.0 49.0", "5.0 50.0", "6.0 50.0");
          assertThat(contours.attribution()).contains("© test");
        });
    assertThat(contours.attribution()).as("another test left them").isEmpty();
  }

  @Test
  void anArcIsReadBackwards() throws IOException {
    var backwards = TWO.replace("[[0, 1]]", "[[-2, -1]]");
    withOutlines(
        file(backwards),
        _ ->
            assertThat(corners(contours.of(List.of("08105")).getFirst().rings().getFirst()))
                .containsExactly("5.0 49.0", "4.0 49.0", "4.0 50.0", "5.0 50.0", "5.0 49.0"));
  }

  @Test
  void anotherFileIsRefusedAndChangesNothing() throws IOException {
    withOutlines(
        file(TWO),
        _ -> {
          for (var wrong :
              List.of(
                  "{}",
                  "not json",
                  TWO.replace("communes", "cantons"),
                  TWO.replace("[0, 1]", "[0, 9]"))) {
            assertThatThrownBy(() -> contours.load(file(wrong), "x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(directory.toString());
          }
          assertThat(contours.of(List.of("08105", "08409"))).hasSize(2);
        });
  }

  @Test
  void aDrawingKeepsShapesAndClosesThem() {
    var ring =
        List.of(
            new Point(49, 4, false),
            new Point(50, 4, false),
            new Point(50, 5, false),
            new Point(49, 5, false),
            new Point(49, 4, false));
    var frame = MapFrame.of(ring, 640, 520, 20);
    assertThat(frame.height()).isEqualTo(520);
    var wide = frame.x(ring.get(2)) - frame.x(ring.get(0));
    var high = frame.y(ring.get(0)) - frame.y(ring.get(1));
    assertThat(wide / high).isCloseTo(Math.cos(Math.toRadians(49.5)), within(0.001));
    assertThat(frame.path(new Contour("08105", List.of(ring)))).matches("M\\d+ \\d+l.*z");
  }

  /** Its file gives 638,941 km² for France without the overseas collectivities. */
  @Test
  void theWholeOfFranceIsRead() throws IOException {
    assumeThat(FRANCE).as("the outlines are not on this machine: nothing to read").exists();
    var all = TopologyFile.read(FRANCE);
    assertThat(all).hasSize(34_875);
    var area = all.stream().mapToDouble(ContoursTest::squareKilometres).sum();
    assertThat(area).isCloseTo(638_941, within(7_000.0));
  }

  private static double squareKilometres(Contour contour) {
    return contour.rings().stream().mapToDouble(ContoursTest::signed).sum();
  }

  /** Outer rings turn one way, holes the other. */
  private static double signed(List<Point> ring) {
    var sum = 0.0;
    for (var i = 1; i < ring.size(); i++) {
      var a = ring.get(i - 1);
      var b = ring.get(i);
      sum +=
          Math.toRadians(b.lon() - a.lon())
              * (2 + Math.sin(Math.toRadians(a.lat())) + Math.sin(Math.toRadians(b.lat())));
    }
    return sum * 6371.0088 * 6371.0088 / 2;
  }

  private static List<String> corners(List<Point> ring) {
    return ring.stream()
        .map(one -> Math.round(one.lon() * 10) / 10.0 + " " + Math.round(one.lat() * 10) / 10.0)
        .toList();
  }

  /** Undone at the end: other tests draw points. */
  private void withOutlines(Path file, Consumer<Integer> then) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          try {
            then.accept(contours.load(file, "© test"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Path file(String content) throws IOException {
    var file = Files.createTempFile(directory, "communes", ".topo.json.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
