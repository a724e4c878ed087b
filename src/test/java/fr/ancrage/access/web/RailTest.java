package fr.ancrage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever reads a page sees in the rail where they are: generated over all pages of the staff. */
@AppTest
class RailTest {
  private static final List<Role> STAFF = List.of(Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER);

  /** One's own menu and the search of the top bar belong to no entry. */
  private static final List<String> OUTSIDE = List.of("/nouvelles", "/recherche");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Autowired private List<NavItem> items;

  @Test
  void everyPageStandsUnderAnEntryOfItsReader() {
    var without = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              var rule = AccessRules.rule(handler);
              if (rule == null
                  || rule.value() != Audience.ROLES
                  || info.getPathPatternsCondition() == null
                  || !info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                return;
              }
              for (var pattern : info.getPathPatternsCondition().getPatternValues()) {
                var path = pattern.replaceFirst("^/t/\\{territory}", "");
                for (var role : rule.roles()) {
                  if (STAFF.contains(role) && !OUTSIDE.contains(path) && !under(path, role)) {
                    without.add(path + " " + role);
                  }
                }
              }
            });
    assertThat(without).isEmpty();
  }

  private boolean under(String path, Role role) {
    return items.stream()
        .filter(item -> item.roles().contains(role))
        .flatMap(item -> Stream.concat(Stream.of(item.path()), item.beside().stream()))
        .anyMatch(entry -> path.equals(entry) || path.startsWith(entry + "/"));
  }
}
