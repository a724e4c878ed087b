package fr.ancrage.catalogue.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {
  @Bean
  NavItem catalogueEntry() {
    return new NavItem(
        70,
        "catalogue.nav",
        "/catalogue",
        "journal-text",
        Set.of(Role.COORDINATOR, Role.CONCIERGE));
  }
}
