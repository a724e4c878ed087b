package fr.ancrage.access.web;

import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every route to its {@link Access}; a route of ours without one is open to nobody. */
@Component
class AccessRules implements HandlerInterceptor {
  private final Reader reader;

  AccessRules(Reader reader) {
    this.reader = reader;
  }

  /** The rule of a route: its method's, else its controller's, else none. */
  static @Nullable Access rule(HandlerMethod route) {
    var own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Access.class);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Access.class);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod route)
        || !route.getBeanType().getName().startsWith("fr.ancrage")) {
      return true;
    }
    var rule = rule(route);
    if (rule == null) {
      throw new NotFound(route);
    }
    if (request.getRequestURI().startsWith("/t/") && TerritoryFilter.of(request).isEmpty()) {
      throw new NotFound(request.getRequestURI());
    }
    return switch (rule.value()) {
      case EVERYBODY, LINK -> true;
      case TOKEN -> token(rule);
      case ACCOUNT, OPERATOR, ROLES -> account(rule, request, response);
    };
  }

  private static boolean token(Access rule) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) {
      throw problem(HttpStatus.UNAUTHORIZED, "A bearer token is needed.");
    }
    if (authentication.getAuthorities().stream()
        .noneMatch(scope -> rule.scope().equals(scope.getAuthority()))) {
      throw problem(HttpStatus.FORBIDDEN, "This token lacks the scope " + rule.scope() + ".");
    }
    return true;
  }

  private boolean account(Access rule, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var known = reader.of(request);
    var account = known.account();
    if (account == null) {
      response.sendRedirect("/connexion?suite=" + continuation(request));
      return false;
    }
    if (rule.value() == Audience.OPERATOR && !account.operator()) {
      throw new NotFound(request.getRequestURI());
    }
    if (rule.value() == Audience.ROLES
        && TerritoryFilter.of(request)
            .filter(territory -> known.in(territory).any(rule.roles()))
            .isEmpty()) {
      throw new NotFound(request.getRequestURI());
    }
    return true;
  }

  /** After signing in, the page that was asked for; after a form, the page it stands on. */
  private static String continuation(HttpServletRequest request) {
    var query = request.getQueryString();
    var path =
        "GET".equals(request.getMethod())
            ? request.getRequestURI() + (query == null ? "" : "?" + query)
            : request.getRequestURI().replaceAll("(/t/[^/]+).*", "$1");
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
