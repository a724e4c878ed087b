package fr.ancrage.access.web;

import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.OpenLink;
import fr.ancrage.people.Account;
import fr.ancrage.people.Audit;
import fr.ancrage.people.AuditEntry;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes one row of the audit for each use of an {@link Audited} route, before the page is shown: a
 * look that cannot be recorded is refused.
 */
@Component
class AuditRules implements HandlerInterceptor {
  private static final String CONCERNED = Concerned.class.getName();
  private static final String RECORDED = AuditRules.class.getName();

  private final Audit audit;
  private final Links links;
  private final Persons persons;
  private final Reader reader;

  AuditRules(Audit audit, Links links, Persons persons, Reader reader) {
    this.audit = audit;
    this.links = links;
    this.persons = persons;
    this.reader = reader;
  }

  /** The rule of a route: its method's, else its controller's, else none. */
  static @Nullable Audited rule(HandlerMethod route) {
    var own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Audited.class);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Audited.class);
  }

  /** What the controller of this request says about whom it showed. */
  static Concerned concerned(HttpServletRequest request) {
    var known = (Concerned) request.getAttribute(CONCERNED);
    if (known == null) {
      known = new Concerned();
      request.setAttribute(CONCERNED, known);
    }
    return known;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView view) {
    var audited = handler instanceof HandlerMethod route ? rule(route) : null;
    if (audited != null) {
      answering(audited, request, response.getStatus(), view);
    }
  }

  /** Records what is answered, once a request; the territory is the URL's, or the token's. */
  void answering(
      Audited audited, HttpServletRequest request, int status, @Nullable ModelAndView view) {
    var territory =
        TerritoryFilter.of(request).map(Territory::id).or(TerritoryScope::current).orElse(null);
    if (territory == null || request.getAttribute(RECORDED) != null) {
      return;
    }
    request.setAttribute(RECORDED, true);
    act(audited, request, status, view)
        .filter(act -> !audited.byTheDoor() || act == Act.SEEN)
        .ifPresent(act -> record(audited, act, territory, request));
  }

  /** A form that is shown again was looked at; a look that leads elsewhere showed nothing. */
  private static Optional<Act> act(
      Audited audited, HttpServletRequest request, int status, @Nullable ModelAndView view) {
    var again =
        status == HttpStatus.UNPROCESSABLE_CONTENT.value() || status == HttpStatus.CONFLICT.value();
    if (status >= 400) {
      return again ? Optional.of(Act.SEEN) : Optional.empty();
    }
    var looks = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (looks && view != null && String.valueOf(view.getViewName()).startsWith("redirect:")) {
      return Optional.empty();
    }
    return Optional.of(
        audited.act().length > 0 ? audited.act()[0] : looks ? Act.SEEN : Act.CHANGED);
  }

  private void record(Audited audited, Act act, TerritoryId territory, HttpServletRequest request) {
    var account = reader.of(request).account();
    var link = named(request, "token").flatMap(links::find).orElse(null);
    var whole =
        link != null ? Optional.of(link.object()) : named(request, "id").flatMap(AuditRules::id);
    var subject =
        named(request, audited.subject()).flatMap(AuditRules::id).or(() -> whole).orElse(null);
    var concerned = new LinkedHashSet<>(concerned(request).ids());
    whole.ifPresent(concerned::add);
    behind(audited, account, link).ifPresent(concerned::add);
    var persons = concerned(request).persons();
    if (act == Act.SEEN && concerned.isEmpty() && persons.isEmpty()) {
      return;
    }
    var entry =
        new AuditEntry(
            territory,
            account == null ? null : account.id(),
            link == null ? null : link.id(),
            audited.purpose(),
            act,
            audited.matter(),
            subject,
            concerned,
            persons);
    if (audited.daily()) {
      audit.recordDaily(entry);
    } else {
      audit.record(entry);
    }
  }

  /** Whom the link was made for, or who looks at their own page. */
  private Optional<UUID> behind(
      Audited audited, @Nullable Account account, @Nullable OpenLink link) {
    if (link != null) {
      return Optional.ofNullable(link.person()).map(person -> person.value());
    }
    return account != null && audited.purpose() == Purpose.OWN_CASE
        ? persons.of(account.id()).map(person -> person.id().value())
        : Optional.empty();
  }

  private static Optional<String> named(HttpServletRequest request, String variable) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? Optional.ofNullable(variables.get(variable)).map(Object::toString)
        : Optional.empty();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
