package fr.ancrage;

import fr.ancrage.journeys.Cast;
import fr.ancrage.matching.Pool;
import fr.ancrage.prospects.Approached;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole product: one context for all of them, one real PostgreSQL, one real SMTP
 * server. Each test makes its own rows and ignores others'.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {
      "server.port=${test.port:8099}",
      "ancrage.url=http://localhost:${test.port:8099}",
      "ancrage.demo=true",
      "ancrage.demo.token=anc_demonstration",
      "ancrage.database.directory=target/test-data/${random.uuid}",
      "ancrage.mail.host=localhost",
      "ancrage.mail.port=${test.smtp:3025}",
      "db-scheduler.polling-interval=200ms",
      "logging.level.root=warn"
    })
@AutoConfigureMockMvc
@Import({TestMail.class, Scene.class, Cast.class, Pool.class, Approached.class})
public @interface AppTest {}
