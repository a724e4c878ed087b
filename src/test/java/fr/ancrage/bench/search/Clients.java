package fr.ancrage.bench.search;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Browsers at a server: each keeps its connection and asks again as soon as it has the answer. */
final class Clients {
  private final int port;

  Clients(int port) {
    this.port = port;
  }

  /** What is asked, and with which cookie. */
  record Request(String path, String cookie) {
    byte[] bytes() {
      var cookies = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
      return ("GET "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
              + "Accept-Language: fr\r\n"
              + cookies
              + "\r\n")
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** One answer as text. */
  String once(Request request) throws IOException {
    try (var line = new Line(port)) {
      return new String(line.ask(request.bytes()), StandardCharsets.UTF_8);
    }
  }

  /** So many clients for so many seconds, each asking one of these at random. */
  Latencies load(List<Request> requests, int clients, int seconds) throws InterruptedException {
    var asked = requests.stream().map(Request::bytes).toList();
    var until = System.nanoTime() + seconds * 1_000_000_000L;
    var work = new ArrayList<Callable<long[]>>();
    for (var client = 0; client < clients; client++) {
      var random = new Random(client);
      work.add(() -> one(asked, random, until));
    }
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var all = new ArrayList<long[]>();
      for (var one : threads.invokeAll(work)) {
        all.add(one.get());
      }
      return Latencies.of(all, seconds);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private long[] one(List<byte[]> asked, Random random, long until) throws IOException {
    var times = new long[1 << 16];
    var count = 0;
    try (var line = new Line(port)) {
      for (var start = System.nanoTime(); start < until; start = System.nanoTime()) {
        line.ask(asked.get(random.nextInt(asked.size())));
        if (count == times.length) {
          times = Arrays.copyOf(times, count * 2);
        }
        times[count++] = System.nanoTime() - start;
      }
    }
    return Arrays.copyOf(times, count);
  }

  /** A kept connection; another where the server ends it, as it does after a hundred answers. */
  private static final class Line implements AutoCloseable {
    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean over;

    Line(int port) throws IOException {
      this.port = port;
      socket = dial(port);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket dial(int port) throws IOException {
      var socket = new Socket("localhost", port);
      socket.setTcpNoDelay(true);
      return socket;
    }

    byte[] ask(byte[] request) throws IOException {
      if (over) {
        socket.close();
        socket = dial(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        over = false;
      }
      socket.getOutputStream().write(request);
      var status = line();
      if (!status.contains(" 200")) {
        throw new IOException(status);
      }
      var length = -1;
      for (var header = line(); !header.isEmpty(); header = line()) {
        var lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(lower.substring(15).strip());
        }
        over |= lower.startsWith("connection:") && lower.contains("close");
      }
      return length >= 0 ? in.readNBytes(length) : chunks();
    }

    private byte[] chunks() throws IOException {
      var all = new java.io.ByteArrayOutputStream(1 << 16);
      for (var size = size(); size > 0; size = size()) {
        all.write(in.readNBytes(size));
        line();
      }
      line();
      return all.toByteArray();
    }

    private int size() throws IOException {
      return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
      var line = new StringBuilder(80);
      for (var next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          throw new EOFException();
        }
        if (next != '\r') {
          line.append((char) next);
        }
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
