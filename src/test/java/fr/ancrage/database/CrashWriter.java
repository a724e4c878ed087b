package fr.ancrage.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A small product of its own, to be killed: starts the server on a directory, writes numbers and
 * acknowledges each on its output once it is committed. It writes on when the server dies below it.
 */
final class CrashWriter {

  private CrashWriter() {}

  /** Directory, first number, last number; without numbers it only holds the directory. */
  public static void main(String[] arguments) throws Exception {
    var acknowledged = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    try (var server = EmbeddedServer.start(Path.of(arguments[0]), 0)) {
      acknowledged.println("ready");
      if (arguments.length == 1) {
        Thread.sleep(Long.MAX_VALUE);
      }
      var next = Integer.parseInt(arguments[1]);
      while (next <= Integer.parseInt(arguments[2])) {
        next = writeFrom(next, Integer.parseInt(arguments[2]), server, acknowledged);
      }
    }
  }

  /** Until the connection breaks; a number whose commit is in doubt is written again. */
  private static int writeFrom(
      int first, int last, EmbeddedServer server, PrintStream acknowledged) {
    var next = first;
    try (var connection = TestServers.asApplication(server)) {
      for (; next <= last; next++) {
        write(connection, next);
        acknowledged.println(next);
      }
    } catch (SQLException broken) {
      acknowledged.println("again " + broken.getSQLState());
    }
    return next;
  }

  private static void write(Connection connection, int number) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into crash.written values (?) on conflict do nothing")) {
      insert.setInt(1, number);
      insert.execute();
    }
  }
}
