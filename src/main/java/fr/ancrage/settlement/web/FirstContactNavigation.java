package fr.ancrage.settlement.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FirstContactNavigation {
  @Bean
  NavItem dossiersEntry() {
    return new NavItem(
        20,
        "settlement.nav.dossiers",
        "/dossiers",
        "people",
        Set.of(Role.COORDINATOR, Role.CONCIERGE),
        List.of(
            "/tableau", "/confier", "/confies", "/doublons", "/retours", "/modeles", "/personnes"));
  }

  @Bean
  NavItem handOverEntry() {
    return new NavItem(
        21, "settlement.nav.hand-over", "/confier", "person-plus", Set.of(Role.RECRUITER));
  }

  @Bean
  NavItem handedOverEntry() {
    return new NavItem(
        22, "settlement.nav.handed-over", "/confies", "list-ul", Set.of(Role.RECRUITER));
  }
}
