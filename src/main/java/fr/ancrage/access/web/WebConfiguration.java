package fr.ancrage.access.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What controllers are given: the territory, the reader, their roles, their language. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final AccessRules rules;
  private final AuditRules audit;
  private final PageShell shell;
  private final Reader reader;
  private final Preferences preferences;
  private final Territories territories;

  WebConfiguration(
      AccessRules rules,
      AuditRules audit,
      PageShell shell,
      Reader reader,
      Preferences preferences,
      Territories territories) {
    this.rules = rules;
    this.audit = audit;
    this.shell = shell;
    this.reader = reader;
    this.preferences = preferences;
    this.territories = territories;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(rules).order(0);
    registry.addInterceptor(shell).order(1);
    registry.addInterceptor(audit).order(2);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(given(Territory.class, this::territory));
    resolvers.add(given(TerritoryId.class, request -> territory(request).id()));
    resolvers.add(given(Account.class, request -> reader.of(request).account()));
    resolvers.add(given(MyRoles.class, request -> reader.of(request).in(territory(request))));
    resolvers.add(given(Concerned.class, AuditRules::concerned));
    resolvers.add(given(Texts.class, preferences::texts));
  }

  /** That of the URL; a request with a token has its territory from there. */
  private Territory territory(HttpServletRequest request) {
    return TerritoryFilter.of(request)
        .or(() -> TerritoryScope.current().map(territories::get))
        .orElseThrow(() -> new NotFound(request.getRequestURI()));
  }

  private static HandlerMethodArgumentResolver given(
      Class<?> type, Function<HttpServletRequest, ? extends @Nullable Object> value) {
    return new HandlerMethodArgumentResolver() {
      @Override
      public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
      }

      @Override
      public @Nullable Object resolveArgument(
          MethodParameter parameter,
          @Nullable ModelAndViewContainer container,
          NativeWebRequest request,
          @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        return servlet == null ? null : value.apply(servlet);
      }
    };
  }
}
