package fr.ancrage.access.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Csrf;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.NavEntry;
import fr.ancrage.shared.web.NavItem;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Shell;
import fr.ancrage.shared.web.SignedIn;
import fr.ancrage.shared.web.TerritoryBadge;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its surroundings ({@code shell}) and its words ({@code t}). */
@Component
class PageShell implements HandlerInterceptor {
  private final Reader reader;
  private final Preferences preferences;
  private final Territories territories;
  private final AccessProperties properties;
  private final List<NavItem> items;

  PageShell(
      Reader reader,
      Preferences preferences,
      Territories territories,
      AccessProperties properties,
      List<NavItem> items) {
    this.reader = reader;
    this.preferences = preferences;
    this.territories = territories;
    this.properties = properties;
    this.items = items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
      page.addObject("t", preferences.texts(request));
      page.addObject("shell", shell(request, page.getModel()));
    }
  }

  /** The surroundings of a page of this request. */
  Shell shell(HttpServletRequest request, Map<String, ?> model) {
    var t = preferences.texts(request);
    var known = reader.of(request);
    var territory = TerritoryFilter.of(request).orElse(null);
    var roles = territory == null ? new MyRoles(List.of()) : known.in(territory);
    var query = request.getQueryString();
    return new Shell(
        t.get("shared.product"),
        t.language(),
        preferences.theme(request),
        request.getRequestURI() + (query == null ? "" : "?" + query),
        csrf(request),
        Languages.choices(preferences.languages(request), t.language()),
        territory == null ? null : badge(territory, known, t),
        territory == null ? List.of() : nav(territory, roles, request.getRequestURI(), t),
        known.account() == null
            ? null
            : new SignedIn(known.account().name(), known.account().email()),
        territory != null && roles.staff() ? territory.url() + "/recherche" : null,
        (Notice) model.get("notice"),
        (Toast) model.get("toast"),
        properties.demo());
  }

  private TerritoryBadge badge(Territory here, Reader.Known known, Texts t) {
    var others =
        known.grants().stream()
            .map(grant -> grant.territory())
            .distinct()
            .filter(id -> !id.equals(here.id()))
            .map(territories::get)
            .filter(Territory::open)
            .map(other -> new Link(other.name(), other.url()))
            .toList();
    return new TerritoryBadge(
        here.name(), t.name("territories.kind.short", here.kind()), here.url(), others);
  }

  private List<NavEntry> nav(Territory territory, MyRoles roles, String path, Texts t) {
    return items.stream()
        .filter(item -> roles.any(item.roles().toArray(Role[]::new)))
        .map(
            item ->
                new NavEntry(
                    t.get(item.key()),
                    territory.url() + item.path(),
                    item.icon(),
                    Stream.concat(Stream.of(item.path()), item.beside().stream())
                        .anyMatch(one -> current(path, territory.url() + one, territory.url()))))
        .toList();
  }

  private static boolean current(String path, String entry, String home) {
    return path.equals(entry) || (!entry.equals(home) && path.startsWith(entry + "/"));
  }

  private static Csrf csrf(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null
        ? new Csrf("_csrf", "")
        : new Csrf(token.getParameterName(), token.getToken());
  }
}
