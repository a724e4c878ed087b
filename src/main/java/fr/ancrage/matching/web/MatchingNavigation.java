package fr.ancrage.matching.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One entry: introductions, joint searches and the charter are under it, as tabs. */
@Configuration(proxyBeanMethods = false)
class MatchingNavigation {
  @Bean
  NavItem profilesEntry() {
    return new NavItem(
        32,
        "matching.nav",
        "/profils",
        "person-check",
        Set.of(Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER),
        List.of("/mises-en-relation", "/a-deux", "/charte", "/prospects"));
  }
}
