package fr.ancrage.people;

import java.util.Set;

/**
 * What one module stores about persons. Each module that stores something implements it; the build
 * fails when a table names a person and nobody covers it. Decision 8. All are called in one
 * transaction, by {@link PersonRecords}. Most tables need no more than a {@link PersonTable}.
 */
public interface PersonalData {
  /** Its name in the journal of merges and in exports; never changes. */
  String name();

  /** The columns that name a person, as {@code schema.table.column}. */
  Set<String> covers();

  /**
   * Moves everything from one record to the other. Where both say something about the same thing,
   * the kept record's word stands.
   *
   * @return what {@link #undo} needs, as a JSON object or array
   */
  String merge(PersonId kept, PersonId merged);

  /** Takes a merge back, from what it returned. */
  void undo(PersonId kept, PersonId merged, String moved);

  /** Everything it knows about a person, as a JSON object or array. */
  String export(PersonId person);

  /** Forgets the person. */
  void erase(PersonId person);
}
