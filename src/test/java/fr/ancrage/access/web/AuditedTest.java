package fr.ancrage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.shared.web.Audience;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Generated over all routes: one about persons that leaves no trace fails the day it is written.
 */
@AppTest
class AuditedTest {
  /** Below a territory, what these stand for is about persons. */
  private static final List<String> ABOUT_PERSONS =
      List.of(
          "/dossiers",
          "/personnes",
          "/doublons",
          "/recherche",
          "/confier",
          "/confies",
          "/suivi",
          "/moi",
          "/profils",
          "/mises-en-relation",
          "/journal",
          "/journee",
          "/tableau",
          "/catalogue/dossiers",
          "/passerelles/personnes",
          "/prospects",
          "/remplacements",
          "/formations");

  /** Links that show nothing of a person's case, and why. */
  private static final List<String> LINKS_ABOUT_NOBODY =
      List.of(
          // whether a role is accepted; the team's own acts are recorded
          "/t/{territory}/invitation/",
          // the needs of a structure: posts, nobody's name
          "/t/{territory}/collecte/",
          // a member's representative signs the charter: no person of the territory
          "/t/{territory}/charte/signature/",
          // how often one's own news is sent
          "/t/{territory}/nouvelles/");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void everyRouteAboutPersonsIsAudited() {
    var without = new TreeSet<String>();
    var with = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, route) -> {
              var access = AccessRules.rule(route);
              if (access == null || info.getPathPatternsCondition() == null) {
                return;
              }
              for (var pattern : info.getPathPatternsCondition().getPatternValues()) {
                if (aboutPersons(pattern, access.value())) {
                  (AuditRules.rule(route) == null ? without : with).add(pattern + " " + route);
                }
              }
            });
    assertThat(with).hasSizeGreaterThan(50);
    assertThat(without).isEmpty();
  }

  private static boolean aboutPersons(String pattern, Audience audience) {
    var below = pattern.replaceFirst("^/t/\\{territory}", "");
    return !below.equals(pattern)
        && ((audience == Audience.LINK
                && LINKS_ABOUT_NOBODY.stream().noneMatch(pattern::startsWith))
            || ABOUT_PERSONS.stream()
                .anyMatch(start -> below.equals(start) || below.startsWith(start + "/")));
  }
}
