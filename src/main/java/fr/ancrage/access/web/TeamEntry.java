package fr.ancrage.access.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The team's entry of the rail. */
@Configuration(proxyBeanMethods = false)
class TeamEntry {
  @Bean
  NavItem teamNavItem() {
    return new NavItem(
        80,
        "access.team.title",
        "/equipe",
        "people",
        Set.of(Role.COORDINATOR),
        List.of("/journal"));
  }
}
