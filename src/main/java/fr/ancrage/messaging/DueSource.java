package fr.ancrage.messaging;

import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;

/**
 * What in a module waits for the team by that day: shown in « Ma journée », told in the digest.
 * Each source costs one statement, however much there is.
 */
public interface DueSource {
  /** All of it that these roles may act upon, in the reader's words. */
  List<Due> due(Territory territory, LocalDate today, MyRoles roles, Texts t);
}
