package fr.ancrage.jar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server that keeps what it has taken, to the letter: a message cut off before its end does
 * not count, one whose sender died before the answer does.
 */
final class SmtpSink implements AutoCloseable {
  private final ServerSocket server;
  private final List<String> letters = new ArrayList<>();

  private SmtpSink(ServerSocket server) {
    this.server = server;
  }

  static SmtpSink open() throws IOException {
    var sink = new SmtpSink(new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")));
    Thread.ofPlatform().daemon().start(sink::serve);
    return sink;
  }

  /** What makes a product send its mail here. */
  List<String> settings() {
    return List.of("--ancrage.mail.host=127.0.0.1", "--ancrage.mail.port=" + server.getLocalPort());
  }

  /** Headers and body of each, in the order of arrival. */
  synchronized List<String> letters() {
    return List.copyOf(letters);
  }

  synchronized int count() {
    return letters.size();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private synchronized void keep(String letter) {
    letters.add(letter);
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        var caller = server.accept();
        Thread.ofVirtual().start(() -> converse(caller));
      } catch (IOException closed) {
        break;
      }
    }
  }

  private void converse(Socket caller) {
    try (caller;
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1))) {
      caller.setTcpNoDelay(true);
      var out = caller.getOutputStream();
      say(out, "220 sink");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals("DATA")) {
          say(out, "354 go on");
          var letter = letter(in);
          if (letter == null) {
            break;
          }
          keep(letter);
        }
        say(out, line.equals("QUIT") ? "221 bye" : "250 taken");
      }
    } catch (IOException senderDied) {
      // what it had not finished does not count
    }
  }

  private static @Nullable String letter(BufferedReader in) throws IOException {
    var letter = new StringBuilder();
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        return letter.toString();
      }
      letter.append(line).append("\r\n");
    }
    return null;
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(ISO_8859_1));
    out.flush();
  }
}
