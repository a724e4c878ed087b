package fr.ancrage.home.web;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.NavItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DayEntry {
  @Bean
  NavItem dayEntry() {
    return new NavItem(10, "day.nav", "/journee", "sun", Set.of(Role.COORDINATOR, Role.CONCIERGE));
  }
}
