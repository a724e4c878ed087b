package fr.ancrage.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Asks a clamd about a file, where one is configured; without its word nothing is kept then. */
@Component
class Antivirus {
  /** What it says. */
  enum Verdict {
    CLEAN,
    INFECTED,
    SILENT
  }

  private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);
  private static final int PATIENCE = 20_000;
  private static final int PART = 32 * 1024;
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

  private final String host;
  private final int port;

  Antivirus(
      @Value("${ancrage.documents.clamd.host:}") String host,
      @Value("${ancrage.documents.clamd.port:3310}") int port) {
    this.host = host;
    this.port = port;
  }

  Verdict check(InputStreamSource content) {
    if (host.isEmpty()) {
      return Verdict.CLEAN;
    }
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      var out = new DataOutputStream(socket.getOutputStream());
      out.write(COMMAND);
      try (var in = content.getInputStream()) {
        var part = new byte[PART];
        for (int read; (read = in.read(part)) > 0; ) {
          out.writeInt(read);
          out.write(part, 0, read);
        }
      }
      out.writeInt(0);
      out.flush();
      return verdict(socket.getInputStream().readNBytes(200));
    } catch (IOException silent) {
      LOG.error("clamd at {}:{} does not answer.", host, port, silent);
      return Verdict.SILENT;
    }
  }

  private static Verdict verdict(byte[] answer) {
    var words = new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    if (words.endsWith("OK")) {
      return Verdict.CLEAN;
    }
    if (words.endsWith("FOUND")) {
      LOG.warn("clamd refused a file: {}", words);
      return Verdict.INFECTED;
    }
    LOG.error("clamd answered: {}", words);
    return Verdict.SILENT;
  }
}
