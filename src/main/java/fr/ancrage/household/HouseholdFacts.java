package fr.ancrage.household;

import fr.ancrage.people.FactTable;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is known about a person's family and home; never read for recruiting. */
@Service
public class HouseholdFacts extends FactTable {
  HouseholdFacts(JdbcClient jdbc, Clock clock) {
    super(jdbc, clock, "household.fact");
  }
}
