package fr.ancrage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is asked of a clamd, and what its answers mean. */
class AntivirusTest {
  private static final byte[] CONTENT = "x".repeat(70_000).getBytes(StandardCharsets.US_ASCII);

  @Test
  void theWholeFileIsSentAndTheAnswerHeard() throws Exception {
    assertThat(answering("stream: OK\0")).isEqualTo(Antivirus.Verdict.CLEAN);
    assertThat(answering("stream: Eicar-Signature FOUND\0")).isEqualTo(Antivirus.Verdict.INFECTED);
    assertThat(answering("INSTREAM size limit exceeded. ERROR\0"))
        .isEqualTo(Antivirus.Verdict.SILENT);
    assertThat(answering("")).isEqualTo(Antivirus.Verdict.SILENT);
  }

  @Test
  void withoutOneNothingIsAsked() {
    assertThat(new Antivirus("", 1).check(() -> new ByteArrayInputStream(CONTENT)))
        .isEqualTo(Antivirus.Verdict.CLEAN);
  }

  @Test
  void oneThatDoesNotListenIsSilent() throws Exception {
    int port;
    try (var taken = new ServerSocket(0)) {
      port = taken.getLocalPort();
    }
    assertThat(new Antivirus("localhost", port).check(() -> new ByteArrayInputStream(CONTENT)))
        .isEqualTo(Antivirus.Verdict.SILENT);
  }

  private static Antivirus.Verdict answering(String answer) throws Exception {
    try (var server = new ServerSocket(0)) {
      var heard = CompletableFuture.supplyAsync(() -> serve(server, answer));
      var verdict =
          new Antivirus("localhost", server.getLocalPort())
              .check(() -> new ByteArrayInputStream(CONTENT));
      assertThat(heard.get()).isEqualTo(CONTENT);
      return verdict;
    }
  }

  private static byte[] serve(ServerSocket server, String answer) {
    try (var socket = server.accept()) {
      var in = new DataInputStream(socket.getInputStream());
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      var all = new ByteArrayOutputStream();
      for (int length; (length = in.readInt()) > 0; ) {
        all.write(in.readNBytes(length));
      }
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      return all.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
