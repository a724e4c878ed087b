package fr.ancrage.needs.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the rail; the pages beside it are tabs. */
@Configuration(proxyBeanMethods = false)
class NeedEntry {
  @Bean
  NavItem needsEntry() {
    return new NavItem(
        30,
        "needs.title",
        "/besoins",
        "briefcase",
        Set.of(Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER),
        List.of("/departs", "/ressources", "/campagnes", SupervisorPages.PATH));
  }
}
