package fr.ancrage.access;

import fr.ancrage.people.AccountId;
import java.io.Serializable;
import java.security.Principal;

/** Who a session belongs to: the account's id and nothing else; the rest is read afresh. */
public record AccountPrincipal(AccountId account) implements Principal, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return account.toString();
  }
}
