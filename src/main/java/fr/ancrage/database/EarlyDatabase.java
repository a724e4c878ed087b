package fr.ancrage.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Starts the embedded PostgreSQL as soon as the properties are read, while the rest of the product
 * gets ready. Without it, the server starts when the first bean needs it.
 */
public final class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {

  private static final Logger log = LoggerFactory.getLogger(EarlyDatabase.class);

  private @Nullable CompletableFuture<EmbeddedServer> starting;
  private boolean taken;

  @Override
  public void onApplicationEvent(SpringApplicationEvent event) {
    switch (event) {
      case ApplicationEnvironmentPreparedEvent prepared ->
          start(
              Binder.get(prepared.getEnvironment())
                  .bindOrCreate("ancrage.database", DatabaseProperties.class));
      case ApplicationContextInitializedEvent initialized ->
          initialized
              .getApplicationContext()
              .getBeanFactory()
              .registerSingleton(EarlyDatabase.class.getName(), this);
      case ApplicationFailedEvent failed -> abandon();
      default -> {}
    }
  }

  private void start(DatabaseProperties properties) {
    var url = properties.url();
    if (url == null || url.isEmpty()) {
      starting =
          CompletableFuture.supplyAsync(
              () -> EmbeddedServer.start(properties.directory(), properties.port()),
              task -> Thread.ofPlatform().daemon().name("database-start").start(task));
    }
  }

  /** The server, once it answers; who takes it closes it. */
  EmbeddedServer take() {
    if (starting == null) {
      throw new IllegalStateException("No embedded server was asked for.");
    }
    taken = true;
    try {
      return starting.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof DatabaseUnavailable unavailable ? unavailable : e;
    }
  }

  private void abandon() {
    if (starting != null && !taken) {
      starting.thenAccept(EmbeddedServer::close).exceptionally(this::neverStarted).join();
    }
  }

  private @Nullable Void neverStarted(Throwable cause) {
    log.debug("The database had not started either", cause);
    return null;
  }
}
