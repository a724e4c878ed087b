package fr.ancrage.messaging;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.ancrage.database.DatabaseAccess;
import fr.ancrage.shared.TextCatalogue;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Queues mail by the product's own outbox, on a database whose nodes will send it. */
public final class QueuedMails {
  private static final int AT_ONCE = 100;

  private QueuedMails() {}

  /** So many messages; their ids, once all are acknowledged. */
  public static Set<UUID> queue(DatabaseAccess database, int count) {
    try (var parts = new AnnotationConfigApplicationContext()) {
      parts.registerBean(DatabaseAccess.class, () -> database);
      parts.register(Parts.class);
      parts.refresh();
      var outbox = parts.getBean(Outbox.class);
      var transaction = new TransactionTemplate(parts.getBean(PlatformTransactionManager.class));
      var ids = new HashSet<UUID>();
      while (ids.size() < count) {
        transaction.executeWithoutResult(
            _ -> {
              for (var n = 0; n < AT_ONCE && ids.size() < count; n++) {
                ids.add(outbox.send(aMail(ids.size())));
              }
            });
      }
      return ids;
    }
  }

  private static Mail aMail(int number) {
    return Mail.to(
            "lecteur" + number + "@example.org", "Zoë Élan", "fr", "Nouvelle " + number, "Bonjour.")
        .with(new Mail.Action("Voir", "https://example.org/" + number));
  }

  /** As much of the product as an outbox needs; no configuration that a scan would find. */
  @EnableTransactionManagement
  @Import({Outbox.class, MailText.class, TextCatalogue.class})
  static class Parts {
    @Bean
    DataSource source(DatabaseAccess access) {
      var user = access.application();
      return new TransactionAwareDataSourceProxy(
          new SingleConnectionDataSource(access.url(), user, access.applicationPassword(), true));
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new DataSourceTransactionManager(source);
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    SchedulerClient jobs(DataSource source) {
      return SchedulerClient.Builder.create(source).tableName("platform.scheduled_tasks").build();
    }

    @Bean
    TemplateEngine templates() {
      return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.ancrage.jte");
    }

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    MailProperties properties() {
      return new MailProperties("somewhere", 25, "", "", false, "a@example.org", "Ancrage");
    }
  }
}
