package fr.ancrage.access.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /t/{slug}/…}: the request works in that territory, whose rows alone it sees. */
@Component
class TerritoryFilter extends OncePerRequestFilter {
  private static final String ATTRIBUTE = Territory.class.getName();
  private static final String PREFIX = "/t/";

  private final Territories territories;
  private final AccessProperties properties;

  TerritoryFilter(Territories territories, AccessProperties properties) {
    this.properties = properties;
    this.territories = territories;
  }

  /** The territory that the URL of this request names. */
  static Optional<Territory> of(HttpServletRequest request) {
    return Optional.ofNullable((Territory) request.getAttribute(ATTRIBUTE));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(PREFIX);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var slug = request.getRequestURI().substring(PREFIX.length()).split("/", 2)[0];
    var territory = territories.open(slug).filter(found -> properties.demo() || !found.demo());
    if (territory.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(ATTRIBUTE, territory.get());
    TerritoryScope.enter(territory.get().id());
    try {
      chain.doFilter(request, response);
    } finally {
      TerritoryScope.leave();
    }
  }
}
