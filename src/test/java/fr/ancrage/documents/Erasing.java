package fr.ancrage.documents;

import fr.ancrage.territories.Territory;
import org.springframework.context.ApplicationContext;

/** Lets the round pass now that the scheduler makes four times an hour. */
public final class Erasing {
  private Erasing() {}

  /** In one territory. */
  public static void now(ApplicationContext context, Territory territory) {
    context.getBean(ErasureRound.class).run(territory);
  }
}
