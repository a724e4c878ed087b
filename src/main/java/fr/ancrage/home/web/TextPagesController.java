package fr.ancrage.home.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and what the law asks for. */
@Controller
@Access(Audience.EVERYBODY)
class TextPagesController {
  private static final List<String> ORIGINS =
      List.of(
          "https://github.com/datagouv/decoupage-administratif",
          "https://www.geonames.org/",
          "https://www.service-public.fr/",
          "https://getbootstrap.com/",
          "https://www.brailleinstitute.org/freefont/");

  @GetMapping("/aide")
  String help(Texts t, Model model) {
    return page(TextPage.of("home.help", 7, List.of(), t), model);
  }

  @GetMapping("/accessibilite")
  String accessibility(Texts t, Model model) {
    return page(TextPage.of("home.accessibility", 5, List.of(), t), model);
  }

  @GetMapping("/mentions-legales")
  String legal(Texts t, Model model) {
    return page(TextPage.of("home.legal", 5, List.of(), t), model);
  }

  @GetMapping("/sources")
  String sources(Texts t, Model model) {
    return page(TextPage.of("home.sources", 5, ORIGINS, t), model);
  }

  private static String page(TextPage page, Model model) {
    model.addAttribute("page", page);
    return "home/text";
  }
}
