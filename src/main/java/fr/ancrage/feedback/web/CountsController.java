package fr.ancrage.feedback.web;

import fr.ancrage.feedback.Counts;
import fr.ancrage.feedback.Going;
import fr.ancrage.feedback.Staying;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How it goes for those who arrived, without anybody being recognised. */
@Controller
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class CountsController {
  private final Counts counts;

  CountsController(Counts counts) {
    this.counts = counts;
  }

  @GetMapping("/t/{territory}/retours")
  String show(Territory territory, Texts t, Model model) {
    var moments =
        counts.ofTerritory().entrySet().stream()
            .map(one -> moment(one.getKey(), one.getValue(), t))
            .toList();
    model.addAttribute("page", new CountsPage(territory.url() + "/dossiers", moments));
    return "feedback/counts";
  }

  private static CountsPage.Moment moment(int months, Counts.Moment one, Texts t) {
    return new CountsPage.Moment(
        t.get("feedback.counts.months", months),
        t.get("feedback.counts.lead", one.answered(), one.asked()),
        one.told(),
        rows(Arrays.asList(Going.values()), "feedback.going", one.going(), t),
        rows(Arrays.asList(Staying.values()), "feedback.staying", one.staying(), t));
  }

  private static List<CountsPage.Count> rows(
      List<? extends Enum<?>> values, String prefix, Map<String, Integer> counts, Texts t) {
    return values.stream()
        .map(
            value -> {
              var many = counts.get(value.name().toLowerCase(java.util.Locale.ROOT));
              return new CountsPage.Count(
                  t.name(prefix, value), many == null ? t.get("feedback.counts.few") : many + "");
            })
        .toList();
  }
}
