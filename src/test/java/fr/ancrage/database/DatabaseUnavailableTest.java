package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseUnavailableTest {

  @TempDir static Path parent;

  @Test
  void theProductSaysOneSentenceAndShowsNoStack(CapturedOutput output) throws Exception {
    Files.createFile(parent.resolve("file"));
    assertThatThrownBy(
            () -> new SpringApplicationBuilder(OnAFile.class).web(WebApplicationType.NONE).run())
        .hasRootCauseInstanceOf(Exception.class);
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .containsPattern("(?m)^The data directory .*file is not a directory\\.$")
        .doesNotContain("\tat ");
  }

  @Configuration(proxyBeanMethods = false)
  static class OnAFile {
    @Bean
    EmbeddedServer server() {
      return EmbeddedServer.start(parent.resolve("file"), 0);
    }
  }
}
