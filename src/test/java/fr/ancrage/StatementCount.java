package fr.ancrage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Counts the statements that this thread sends through Spring's JDBC. */
public final class StatementCount {
  private static final ListAppender<ILoggingEvent> SEEN = new ListAppender<>();
  private static final String LOGGER = "org.springframework.jdbc.core.JdbcTemplate";

  private StatementCount() {}

  /** From now on. */
  public static void start() {
    var logger = (Logger) LoggerFactory.getLogger(LOGGER);
    SEEN.list.clear();
    logger.setAdditive(false);
    logger.setLevel(Level.DEBUG);
    SEEN.start();
    logger.addAppender(SEEN);
  }

  /** How many there were. */
  public static int stop() {
    var logger = (Logger) LoggerFactory.getLogger(LOGGER);
    logger.detachAppender(SEEN);
    logger.setLevel(null);
    logger.setAdditive(true);
    var me = Thread.currentThread().getName();
    return (int)
        SEEN.list.stream()
            .filter(event -> event.getThreadName().equals(me))
            .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL"))
            .count();
  }
}
