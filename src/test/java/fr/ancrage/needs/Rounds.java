package fr.ancrage.needs;

import fr.ancrage.territories.Territory;
import org.springframework.context.ApplicationContext;

/** Lets a test of the screens make the round of one territory now. */
public record Rounds(ApplicationContext context) {
  /** The round of this territory. */
  public void run(Territory territory) {
    context.getBean(NeedsRound.class).run(territory);
  }
}
