package fr.ancrage.access;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
  @Bean
  UserCredentialRepository passkeyStore(DataSource database) {
    return new JdbcUserCredentialRepository(new InSchemaAccess(database));
  }

  /** The framework's repository names its table without a schema; ours is in {@code access}. */
  private static final class InSchemaAccess extends JdbcTemplate {
    InSchemaAccess(DataSource database) {
      super(database);
    }

    @Override
    public int update(String sql, @Nullable PreparedStatementSetter values) {
      return super.update(qualified(sql), values);
    }

    @Override
    public <T extends @Nullable Object> List<T> query(
        String sql, RowMapper<T> rows, @Nullable Object @Nullable ... values) {
      return super.query(qualified(sql), rows, values);
    }

    private static String qualified(String sql) {
      return sql.replace(" user_credentials ", " access.user_credentials ");
    }
  }
}
