package fr.ancrage.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ancrage.mail.*}.
 *
 * @param host of the SMTP server; empty keeps mail in the outbox, readable in the demonstration
 * @param from address that every message comes from
 */
@ConfigurationProperties("ancrage.mail")
record MailProperties(
    @DefaultValue("") String host,
    @DefaultValue("25") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("false") boolean tls,
    @DefaultValue("ancrage@localhost") String from,
    @DefaultValue("Ancrage") String fromName) {
  boolean configured() {
    return !host.isEmpty();
  }
}
