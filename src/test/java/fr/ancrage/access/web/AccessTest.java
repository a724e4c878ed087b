package fr.ancrage.access.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Generated over all routes: a new one is tested the day it is written. */
@AppTest
class AccessTest {
  private record Route(HttpMethod method, String pattern, Audience audience, List<Role> roles) {
    String in(String slug) {
      return pattern
          .replaceFirst("\\{territory}", slug)
          .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
  }

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;

  @Test
  void everyRouteSaysWhomItIsFor() {
    var without = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, route) -> {
              if (route.getBeanType().getName().startsWith("fr.ancrage")
                  && !route.getBeanType().equals(ErrorPages.class)
                  && AccessRules.rule(route) == null) {
                without.add(info + " " + route);
              }
            });
    assertThat(without).isEmpty();
  }

  @Test
  void everyTerritoryRouteIsForItsRolesOnly() {
    for (var route : routes()) {
      if (route.audience() == Audience.ROLES) {
        assertThat(route.pattern()).startsWith("/t/{territory}");
        assertThat(route.roles()).as(route.pattern()).isNotEmpty();
      }
    }
  }

  @Test
  void anotherTerritorysPeopleFindNothing() throws Exception {
    var here = scene.aTerritory();
    var strangers = new ArrayList<Account>();
    for (var role : Role.values()) {
      strangers.add(scene.a(role, scene.aTerritory()));
    }
    for (var route : routes()) {
      if (route.audience() == Audience.ROLES) {
        for (var stranger : strangers) {
          assertThat(status(route, here.slug(), stranger)).as(route.toString()).isEqualTo(404);
        }
      }
    }
  }

  @Test
  void aRoleThatIsNotNamedFindsNothing() throws Exception {
    var here = scene.aTerritory();
    for (var role : Role.values()) {
      var account = scene.a(role, here);
      for (var route : routes()) {
        if (route.audience() == Audience.ROLES && !route.roles().contains(role)) {
          assertThat(status(route, here.slug(), account)).as(role + " " + route).isEqualTo(404);
        }
      }
    }
  }

  @Test
  void whoIsNotSignedInIsAskedToSignIn() throws Exception {
    var here = scene.aTerritory();
    for (var route : routes()) {
      if (route.audience() == Audience.ROLES || route.audience() == Audience.ACCOUNT) {
        assertThat(status(route, here.slug(), null)).as(route.toString()).isEqualTo(302);
      }
    }
  }

  @Test
  void onlyTheOperatorOpensTheOperatorsPages() throws Exception {
    var account = scene.anAccount();
    for (var route : routes()) {
      if (route.audience() == Audience.OPERATOR) {
        assertThat(status(route, "", account)).as(route.toString()).isEqualTo(404);
      }
    }
  }

  @Test
  void withoutTokenTheApiIsClosed() throws Exception {
    for (var route : routes()) {
      if (route.audience() == Audience.TOKEN) {
        assertThat(status(route, "", null)).as(route.toString()).isEqualTo(401);
      }
    }
  }

  @Test
  void aLinkNobodyMadeOpensNothing() throws Exception {
    var here = scene.aTerritory();
    for (var route : routes()) {
      if (route.audience() == Audience.LINK) {
        assertThat(status(route, here.slug(), null)).as(route.toString()).isIn(404, 410);
      }
    }
  }

  private int status(Route route, String slug, @Nullable Account account) throws Exception {
    var wanted = request(route.method(), route.in(slug)).with(csrf());
    return mvc.perform(account == null ? wanted : wanted.with(as(account)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private List<Route> routes() {
    var routes = new ArrayList<Route>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              var rule = AccessRules.rule(handler);
              if (rule == null || info.getPathPatternsCondition() == null) {
                return;
              }
              var methods = info.getMethodsCondition().getMethods();
              for (var pattern : info.getPathPatternsCondition().getPatternValues()) {
                for (var method : methods.isEmpty() ? List.of(RequestMethod.GET) : methods) {
                  routes.add(
                      new Route(
                          HttpMethod.valueOf(method.name()),
                          pattern,
                          rule.value(),
                          List.of(rule.roles())));
                }
              }
            });
    assertThat(routes).hasSizeGreaterThan(5);
    return routes;
  }
}
