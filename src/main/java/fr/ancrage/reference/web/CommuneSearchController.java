package fr.ancrage.reference.web;

import fr.ancrage.reference.Communes;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Audience.EVERYBODY)
class CommuneSearchController {
  private static final int COMMUNES = 12;
  private static final int EPCIS = 5;
  private static final int LONGEST = 80;

  private final Communes communes;

  CommuneSearchController(Communes communes) {
    this.communes = communes;
  }

  /** The whole page, for a browser without script. */
  @GetMapping("/communes")
  String page(@RequestParam(defaultValue = "") String q, Model model) {
    fill(q, model);
    return "reference/communes";
  }

  /** Only what was found, to be put under a search field. */
  @GetMapping(path = "/communes", headers = "HX-Request")
  String results(@RequestParam(defaultValue = "") String q, Model model) {
    fill(q, model);
    return "reference/commune-results";
  }

  private void fill(String typed, Model model) {
    var q = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    model.addAttribute(
        "found",
        new CommuneResults(q.strip(), communes.search(q, COMMUNES), communes.searchEpci(q, EPCIS)));
  }
}
