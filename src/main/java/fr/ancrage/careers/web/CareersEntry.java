package fr.ancrage.careers.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CareersEntry {
  @Bean
  NavItem bridgesEntry() {
    return new NavItem(
        36,
        "careers.title",
        "/passerelles",
        "mortarboard",
        Set.of(Role.COORDINATOR, Role.CONCIERGE),
        List.of("/formations", "/remplacements"));
  }
}
