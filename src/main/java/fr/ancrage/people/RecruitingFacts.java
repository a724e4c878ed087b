package fr.ancrage.people;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is known about persons for work. Family and home are elsewhere, behind the wall. */
@Service
public class RecruitingFacts extends FactTable {
  RecruitingFacts(JdbcClient jdbc, Clock clock) {
    super(jdbc, clock, "people.fact");
  }
}
