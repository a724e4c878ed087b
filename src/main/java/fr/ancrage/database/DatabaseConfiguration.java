package fr.ancrage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {
  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${ancrage.database.url:}'.isEmpty()")
  EmbeddedServer embeddedServer(
      DatabaseProperties properties, ObjectProvider<EarlyDatabase> early) {
    var ahead = early.getIfAvailable();
    return ahead != null
        ? ahead.take()
        : EmbeddedServer.start(properties.directory(), properties.port());
  }

  @Bean
  DatabaseAccess databaseAccess(
      DatabaseProperties properties, ObjectProvider<EmbeddedServer> embedded) {
    @Nullable String url = properties.url();
    return url == null || url.isEmpty()
        ? embedded.getObject().access()
        : new DatabaseAccess(
            url,
            properties.owner(),
            properties.ownerPassword(),
            properties.application(),
            properties.applicationPassword());
  }

  @Bean(destroyMethod = "close")
  HikariDataSource pool(DatabaseAccess access, DatabaseProperties properties) {
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.application());
    config.setPassword(access.applicationPassword());
    config.setMaximumPoolSize(properties.pool());
    config.setMinimumIdle(1);
    config.setPoolName("ancrage");
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("ApplicationName", "ancrage");
    config.setConnectionInitSql("set time zone 'UTC'");
    return new HikariDataSource(config);
  }

  @Bean
  @Primary
  DataSource dataSource(HikariDataSource pool) {
    return new TerritoryDataSource(pool);
  }

  @Bean
  @FlywayDataSource
  DataSource ownerDataSource(DatabaseAccess access) {
    return new DriverManagerDataSource(access.url(), access.owner(), access.ownerPassword());
  }

  /** Migrations grant to the application role by name. */
  @Bean
  FlywayConfigurationCustomizer applicationRole(DatabaseAccess access) {
    return flyway -> flyway.placeholders(java.util.Map.of("application", access.application()));
  }
}
