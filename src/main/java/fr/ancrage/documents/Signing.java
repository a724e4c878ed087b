package fr.ancrage.documents;

/** What became of a code that was typed. */
public sealed interface Signing {
  /** The text is signed; the same again when it was already. */
  record Signed(Signature signature) implements Signing {}

  /** Another code was sent; so many tries are left. */
  record Wrong(int left) implements Signing {}

  /** The code has expired, or was tried too often: another one is needed. */
  record Stale() implements Signing {}
}
