package fr.ancrage.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers, CSRF, sessions, tokens. Who may open what is not said here but on each route, by {@link
 * fr.ancrage.shared.web.Access}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class SecurityConfiguration {
  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; manifest-src"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain apiChain(HttpSecurity http, TokenFilter tokens) throws Exception {
    return http.securityMatcher("/api/**")
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .anonymous(anonymous -> anonymous.disable())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .addFilterBefore(tokens, BasicAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pageChain(HttpSecurity http) throws Exception {
    return http.headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CSP))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .frameOptions(frame -> frame.deny()))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                    // one click of a mail reader, proved by the token in its address (RFC 8058)
                    .ignoringRequestMatchers("/t/*/nouvelles/*/arret"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .logout(
            logout ->
                logout.logoutUrl("/deconnexion").logoutSuccessUrl("/").deleteCookies("ancrage"))
        .requestCache(cache -> cache.disable())
        .anonymous(anonymous -> anonymous.disable())
        .build();
  }

  /** There are no passwords: nobody is found by one. */
  @Bean
  UserDetailsService noPasswords() {
    return name -> {
      throw new UsernameNotFoundException("no passwords here");
    };
  }
}
