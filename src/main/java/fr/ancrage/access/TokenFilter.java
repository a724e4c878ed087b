package fr.ancrage.access;

import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.TerritoryScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a bearer token: the request then works in the token's territory, with its scopes, as long
 * as its account still has a role there.
 */
@Component
class TokenFilter extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";

  private final ApiTokens tokens;
  private final Grants grants;
  private final Accounts accounts;
  private final AccessProperties properties;

  TokenFilter(ApiTokens tokens, Grants grants, Accounts accounts, AccessProperties properties) {
    this.accounts = accounts;
    this.properties = properties;
    this.tokens = tokens;
    this.grants = grants;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader("Authorization");
    var token =
        header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? null
            : tokens.find(header.substring(BEARER.length()).strip()).orElse(null);
    if (token == null || !serves(token)) {
      chain.doFilter(request, response);
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new AccountPrincipal(token.account()),
            null,
            AuthorityUtils.createAuthorityList(token.scopes())));
    SecurityContextHolder.setContext(context);
    TerritoryScope.enter(token.territory());
    try {
      chain.doFilter(request, response);
    } finally {
      TerritoryScope.leave();
    }
  }

  /** Its account still works in its territory; the demonstration's only while there is one. */
  private boolean serves(ApiTokens.ApiToken token) {
    return works(grants.in(token.territory(), token.account()))
        && accounts
            .find(token.account())
            .filter(account -> properties.demo() || !account.demo())
            .isPresent();
  }

  private static boolean works(MyRoles roles) {
    return roles.staff() || roles.recruitsFor().isPresent();
  }

  /** Only the API chain calls it. */
  @Component
  static class OnlyInChain {
    @Bean
    FilterRegistrationBean<TokenFilter> notEverywhere(TokenFilter filter) {
      var registration = new FilterRegistrationBean<>(filter);
      registration.setEnabled(false);
      return registration;
    }
  }
}
