package fr.ancrage.database;

/**
 * Where the database is and who speaks to it: the owner migrates, the application role cannot
 * bypass row security.
 */
public record DatabaseAccess(
    String url,
    String owner,
    String ownerPassword,
    String application,
    String applicationPassword) {

  /** Without the passwords, so that a log never shows them. */
  @Override
  public String toString() {
    return url + " (owner " + owner + ", application " + application + ")";
  }
}
