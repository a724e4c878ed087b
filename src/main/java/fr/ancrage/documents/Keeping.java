package fr.ancrage.documents;

/** What became of a file that was given. */
public sealed interface Keeping {
  /** It is kept. */
  record Kept(FileId id) implements Keeping {}

  /** It is not, and nothing of it is left. */
  record Refused(Refusal why) implements Keeping {}
}
