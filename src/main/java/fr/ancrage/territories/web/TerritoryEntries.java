package fr.ancrage.territories.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entries of the rail. */
@Configuration(proxyBeanMethods = false)
class TerritoryEntries {
  @Bean
  NavItem organisationsEntry() {
    return new NavItem(
        60,
        "territories.organisations.title",
        "/structures",
        "buildings",
        Set.of(Role.COORDINATOR, Role.CONCIERGE));
  }

  @Bean
  NavItem settingsEntry() {
    return new NavItem(
        90,
        "territories.settings.title",
        "/reglages",
        "sliders",
        Set.of(Role.COORDINATOR),
        List.of("/site"));
  }
}
