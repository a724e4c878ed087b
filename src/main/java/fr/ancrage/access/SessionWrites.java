package fr.ancrage.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Every request tells its session that it was used; that is written when it was not written for a
 * minute, so that who only looks costs no commit. A session of twelve hours ends a minute earlier
 * at most.
 */
@Configuration(proxyBeanMethods = false)
class SessionWrites {
  private static final String UPDATE =
      """
      with said (session, used, interval, expiry, principal, id) as (
        values (cast(? as text), cast(? as bigint), cast(? as int), cast(? as bigint),
                cast(? as text), cast(? as text)))
      update %TABLE_NAME% s
      set session_id = said.session, last_access_time = said.used,
          max_inactive_interval = said.interval, expiry_time = said.expiry,
          principal_name = said.principal
      from said
      where s.primary_id = said.id
        and (s.last_access_time < said.used - 60000 or s.session_id <> said.session
             or s.max_inactive_interval <> said.interval
             or s.principal_name is distinct from said.principal)
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> fewerWrites() {
    return sessions -> sessions.setUpdateSessionQuery(UPDATE);
  }
}
