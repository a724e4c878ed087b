package fr.ancrage.home;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.people.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** {@code ancrage.operator}: whoever has this address runs the installation. */
@Component
class OperatorAtStart implements ApplicationRunner {
  private final Accounts accounts;
  private final AccessProperties properties;

  OperatorAtStart(Accounts accounts, AccessProperties properties) {
    this.accounts = accounts;
    this.properties = properties;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var email = properties.operator();
    if (!email.isBlank() && accounts.byEmail(email).filter(known -> known.operator()).isEmpty()) {
      accounts.makeOperator(accounts.open(email, email, "fr").id());
    }
  }
}
