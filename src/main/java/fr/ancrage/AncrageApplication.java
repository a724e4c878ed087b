package fr.ancrage;

import fr.ancrage.database.EarlyDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The whole product: one process, one PostgreSQL. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class AncrageApplication {

  /** Starts the product; see README.md for the properties it reads. */
  public static void main(String[] args) {
    var application = new SpringApplication(AncrageApplication.class);
    application.addListeners(new EarlyDatabase());
    application.run(args);
  }
}
