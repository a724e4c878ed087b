package fr.ancrage.reference;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --ancrage.reference.contours=path}: imports outlines once and says how many. */
@Component
@ConditionalOnProperty("ancrage.reference.contours")
class ContoursAtStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ContoursAtStart.class);

  private final Contours contours;
  private final Path file;
  private final String attribution;

  ContoursAtStart(
      Contours contours,
      @Value("${ancrage.reference.contours}") Path file,
      @Value("${ancrage.reference.attribution:© IGN Admin Express}") String attribution) {
    this.contours = contours;
    this.file = file;
    this.attribution = attribution;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    LOG.info("{}: {} outlines, {}", file, contours.load(file, attribution), attribution);
  }
}
