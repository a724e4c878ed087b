package fr.ancrage.demo.web;

import fr.ancrage.access.Sessions;
import fr.ancrage.demo.OnlyInDemo;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click signs in, as the people of the demonstration and nobody else. */
@Controller
@OnlyInDemo
@Access(Audience.EVERYBODY)
class DemoController {
  private final Accounts accounts;
  private final Sessions sessions;
  private final Territories territories;

  DemoController(Accounts accounts, Sessions sessions, Territories territories) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.territories = territories;
  }

  @PostMapping("/demo/entrer")
  String enter(
      @RequestParam("compte") String id,
      @RequestParam(name = "territoire", defaultValue = "") String slug,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account =
        accounts
            .find(new AccountId(Ids.parse(id)))
            .filter(Account::demo)
            .orElseThrow(() -> new NotFound(id));
    sessions.begin(account.id(), request, response);
    return "redirect:" + territories.open(slug).map(Territory::url).orElse("/");
  }
}
