package fr.ancrage.shared.web;

/** Whom a route is for; see {@link Access}. */
public enum Audience {
  /** Anybody, signed in or not. */
  EVERYBODY,
  /** The holder of a link without account; the controller opens the link or answers 404. */
  LINK,
  /** Any account. */
  ACCOUNT,
  /** An account with one of the roles named, in the territory of the URL; else 404. */
  ROLES,
  /** Who runs this installation. */
  OPERATOR,
  /** A bearer token with the scope named. */
  TOKEN
}
