package fr.ancrage.matching;

import fr.ancrage.messaging.Links;
import fr.ancrage.shared.TerritoryId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Links by which a structure that has no account here answers one introduction. */
@Service
public class StructureLinks {
  private static final String PURPOSE = "introduction";
  private static final Duration LIFE = Duration.ofDays(60);

  private final Links links;

  StructureLinks(Links links) {
    this.links = links;
  }

  /** A new link to this introduction. */
  String make(TerritoryId territory, UUID introduction) {
    return links.make(territory, PURPOSE, introduction, null, null, LIFE, false);
  }

  /** Which introduction a link opens. */
  public UUID open(String token) {
    return links.require(token, PURPOSE).object();
  }
}
