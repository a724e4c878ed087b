package fr.ancrage.home.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.Territory;
import java.util.List;

/**
 * Where everybody arrives.
 *
 * @param mine the reader's own territories
 * @param stories demonstration territories with the people one can be there; empty elsewhere
 * @param open every other open territory
 */
public record FrontPage(
    boolean demo, List<Territory> mine, List<Story> stories, List<Territory> open) {

  /** A demonstration territory, and who one can be there. */
  public record Story(Territory territory, List<Part> parts) {}

  /** Somebody of the demonstration, in one of their roles. */
  public record Part(Account account, Role role) {
    public String icon() {
      return switch (role) {
        case CONCIERGE -> "person-hearts";
        case COORDINATOR -> "compass";
        case RECRUITER -> "hospital";
        case PROFESSIONAL -> "heart-pulse";
        case FUNDER -> "graph-up";
      };
    }
  }
}
