package fr.ancrage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Counts the statements that this thread sends through Spring's JDBC. */
public final class StatementCount {
  private static final String LOGGER = "org.springframework.jdbc.core.JdbcTemplate";
  private static final Counter COUNTER = new Counter();

  private StatementCount() {}

  /** From now on. */
  public static void start() {
    var logger = (Logger) LoggerFactory.getLogger(LOGGER);
    COUNTER.begin();
    logger.setAdditive(false);
    logger.setLevel(Level.DEBUG);
    logger.addAppender(COUNTER);
  }

  /** How many there were. */
  public static int stop() {
    var logger = (Logger) LoggerFactory.getLogger(LOGGER);
    logger.detachAppender(COUNTER);
    logger.setLevel(null);
    logger.setAdditive(true);
    return COUNTER.count;
  }

  /** An event learns its thread's name when asked for it: whose it is, is seen as it comes. */
  private static final class Counter extends AppenderBase<ILoggingEvent> {
    private long thread;
    private int count;

    void begin() {
      thread = Thread.currentThread().threadId();
      count = 0;
      start();
    }

    @Override
    protected void append(ILoggingEvent event) {
      if (Thread.currentThread().threadId() == thread
          && event.getFormattedMessage().startsWith("Executing prepared SQL statement")) {
        count++;
      }
    }
  }
}
