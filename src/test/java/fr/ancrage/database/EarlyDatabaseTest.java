package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.mock.env.MockEnvironment;

class EarlyDatabaseTest {
  private static final String[] NO_ARGUMENTS = {};

  private final SpringApplication application = new SpringApplication();
  private final EarlyDatabase early = new EarlyDatabase();

  @Test
  void aProductThatDoesNotStartLeavesNoServerBehind(@TempDir Path directory) {
    prepared(new MockEnvironment().withProperty("ancrage.database.directory", directory + ""));
    early.onApplicationEvent(
        new ApplicationFailedEvent(
            application, NO_ARGUMENTS, null, new IllegalStateException("of another bean")));

    assertThatCode(() -> EmbeddedServer.start(directory, 0).close()).doesNotThrowAnyException();
  }

  @Test
  void withAUrlNoServerStarts(@TempDir Path directory) {
    prepared(
        new MockEnvironment()
            .withProperty("ancrage.database.url", "jdbc:postgresql://elsewhere/ancrage")
            .withProperty("ancrage.database.directory", directory + ""));

    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void whoTakesTheServerHasItToClose(@TempDir Path directory) {
    prepared(new MockEnvironment().withProperty("ancrage.database.directory", directory + ""));

    try (var server = early.take()) {
      assertThat(server.access().url()).startsWith("jdbc:postgresql:");
    }
  }

  private void prepared(MockEnvironment environment) {
    early.onApplicationEvent(
        new ApplicationEnvironmentPreparedEvent(
            new DefaultBootstrapContext(), application, NO_ARGUMENTS, environment));
  }
}
