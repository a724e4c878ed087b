package fr.ancrage.shared.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Persons, or things that are about a person, which the URL does not name: a controller that shows
 * a list says here whom it showed, for the audit.
 */
public final class Concerned {
  private final Set<UUID> ids = new LinkedHashSet<>();
  private final Set<UUID> persons = new LinkedHashSet<>();

  /** Somebody, by the id of their person. */
  public void person(UUID id) {
    persons.add(id);
  }

  /** One more. */
  public void add(UUID id) {
    ids.add(id);
  }

  /** All of these. */
  public void addAll(Collection<UUID> more) {
    ids.addAll(more);
  }

  /** Those named as persons so far. */
  public Set<UUID> persons() {
    return Set.copyOf(persons);
  }

  /** Whoever or whatever else was named so far. */
  public Set<UUID> ids() {
    return Set.copyOf(ids);
  }
}
