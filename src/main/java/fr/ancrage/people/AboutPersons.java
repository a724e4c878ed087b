package fr.ancrage.people;

import java.util.Collection;
import java.util.UUID;

/**
 * Tells whom things are about: the audit names persons, URLs name dossiers, shares, files. A module
 * that keeps such things answers for its own.
 */
public interface AboutPersons {
  /** The persons behind those of the ids that this module knows. */
  Collection<UUID> personsBehind(Collection<UUID> ids);
}
