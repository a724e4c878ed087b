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

/** {@code --ancrage.reference.import=path}: imports exact points once and says what changed. */
@Component
@ConditionalOnProperty("ancrage.reference.import")
class ImportAtStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ImportAtStart.class);

  private final CommuneImport communes;
  private final Path file;

  ImportAtStart(CommuneImport communes, @Value("${ancrage.reference.import}") Path file) {
    this.communes = communes;
    this.file = file;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    var report = communes.points(file);
    LOG.info(
        "{}: {} rows, {} points changed, {} already the same, {} rows without a point",
        file,
        report.rows(),
        report.changed(),
        report.unchanged(),
        report.withoutPoint());
    report
        .biggestMoves()
        .forEach(move -> LOG.info("{} {} moved {} km", move.code(), move.name(), (int) move.km()));
    if (!report.unknownCodes().isEmpty()) {
      LOG.warn("codes of no commune: {}", report.unknownCodes());
    }
  }
}
