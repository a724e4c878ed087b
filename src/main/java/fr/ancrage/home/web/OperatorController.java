package fr.ancrage.home.web;

import fr.ancrage.home.Openings;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.FieldError;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for whoever runs a shared installation: territories to open or not. */
@Controller
@RequestMapping("/exploitation/territoires")
@Access(Audience.OPERATOR)
class OperatorController {
  private final Openings openings;
  private final Territories territories;
  private final Accounts accounts;

  OperatorController(Openings openings, Territories territories, Accounts accounts) {
    this.openings = openings;
    this.territories = territories;
    this.accounts = accounts;
  }

  @GetMapping
  String waiting(Texts t, Model model) {
    return page(null, "", List.of(), t, model);
  }

  @PostMapping("/{id}")
  String decide(
      @PathVariable String id,
      @RequestParam(name = "decision", defaultValue = "") String decision,
      @RequestParam(name = "mot", defaultValue = "") String word,
      Account me,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var territory = territories.get(new TerritoryId(Ids.parse(id)));
    var agreed = decision.equals("ouvrir");
    if (!agreed && word.isBlank()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var error = new FieldError("mot-" + id, t.get("home.operator.word.missing"));
      return page(territory.id().value(), word, List.of(error), t, model);
    }
    openings.decide(territory.id(), agreed, word, me);
    flash.addFlashAttribute(
        "toast",
        new Toast(
            agreed
                ? t.get("home.operator.opened", territory.name())
                : t.get("home.operator.refused", territory.name()),
            null));
    return "redirect:/exploitation/territoires";
  }

  private String page(
      @Nullable UUID about, String word, List<FieldError> errors, Texts t, Model model) {
    var rows = territories.waiting().stream().flatMap(one -> row(one, t).stream()).toList();
    model.addAttribute("page", new OperatorPage(rows, about, word, errors));
    return "home/operator";
  }

  private Optional<OperatorPage.Row> row(Territory territory, Texts t) {
    return openings
        .of(territory.id())
        .map(
            asked -> {
              var by = accounts.get(asked.by());
              return new OperatorPage.Row(
                  territory.id().value(),
                  territory.name(),
                  t.name("territories.kind", territory.kind()),
                  by.name(),
                  by.email(),
                  asked.communes().size(),
                  t.date(asked.requestedAt().atZone(territory.zone()).toLocalDate()));
            });
  }
}
