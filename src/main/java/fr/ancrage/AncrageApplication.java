package fr.ancrage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole product: one process, one PostgreSQL. */
@SpringBootApplication
public class AncrageApplication {

  /** Starts the product; see README.md for the properties it reads. */
  public static void main(String[] args) {
    SpringApplication.run(AncrageApplication.class, args);
  }
}
