package fr.ancrage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Generated over all routes: a person's own page speaks their language, by link and by account. */
@AppTest
class PersonRoutesTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void everyPageOfAPersonSpeaksSixLanguages() {
    var theirs = new TreeSet<String>();
    var inTwo = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, route) -> {
              if (info.getPathPatternsCondition() == null) {
                return;
              }
              for (var pattern : info.getPathPatternsCondition().getPatternValues()) {
                if (pattern.matches("/t/\\{territory}/(moi|suivi)(/.*)?")) {
                  (Preferences.forPerson(route) ? theirs : inTwo).add(pattern + " " + route);
                }
              }
            });
    assertThat(theirs).hasSizeGreaterThan(30);
    assertThat(inTwo).isEmpty();
  }
}
