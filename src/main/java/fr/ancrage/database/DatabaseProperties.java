package fr.ancrage.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ancrage.database.*}: without a URL the product runs its own server in {@code directory}.
 *
 * @param port of the embedded server; 0 takes a free one
 * @param pool connections kept by this node
 */
@ConfigurationProperties("ancrage.database")
record DatabaseProperties(
    @Nullable String url,
    @DefaultValue("ancrage_owner") String owner,
    @DefaultValue("") String ownerPassword,
    @DefaultValue("ancrage_app") String application,
    @DefaultValue("") String applicationPassword,
    @DefaultValue("./data") Path directory,
    @DefaultValue("0") int port,
    @DefaultValue("10") int pool) {}
