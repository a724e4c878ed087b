package fr.ancrage.people;

/**
 * Who signs in.
 *
 * @param language in which they are written to
 * @param operator runs this installation
 */
public record Account(
    AccountId id, String email, String name, String language, boolean operator, boolean demo) {}
