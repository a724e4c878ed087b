package fr.ancrage.messaging;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {
  @Bean
  JavaMailSender smtp(MailProperties properties) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(properties.host());
    sender.setPort(properties.port());
    var session = sender.getJavaMailProperties();
    session.put("mail.smtp.connectiontimeout", "10000");
    session.put("mail.smtp.timeout", "20000");
    session.put("mail.smtp.writetimeout", "20000");
    session.put("mail.smtp.starttls.enable", Boolean.toString(properties.tls()));
    session.put("mail.smtp.starttls.required", Boolean.toString(properties.tls()));
    if (!properties.user().isEmpty()) {
      sender.setUsername(properties.user());
      sender.setPassword(properties.password());
      session.put("mail.smtp.auth", "true");
    }
    return sender;
  }
}
