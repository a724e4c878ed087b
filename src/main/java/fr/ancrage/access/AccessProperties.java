package fr.ancrage.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ancrage.*}.
 *
 * @param url how this installation is reached from outside; written in mails
 * @param shared whether a new territory waits for the operator
 * @param operator e-mail of who runs this installation
 * @param demo whether the demonstration and its one-click sign-in exist
 */
@ConfigurationProperties("ancrage")
public record AccessProperties(
    @DefaultValue("http://localhost:8080") String url,
    @DefaultValue("false") boolean shared,
    @DefaultValue("") String operator,
    @DefaultValue("false") boolean demo) {}
