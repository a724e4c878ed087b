package fr.ancrage.needs.web;

import fr.ancrage.needs.Campaigns;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking every structure at once, and seeing who answers. */
@Controller
@RequestMapping("/t/{territory}/campagnes")
@Access(roles = Role.COORDINATOR)
class CampaignController {
  private final Campaigns campaigns;
  private final CampaignPages pages;
  private final Places places;
  private final Clock clock;

  CampaignController(Campaigns campaigns, CampaignPages pages, Places places, Clock clock) {
    this.campaigns = campaigns;
    this.pages = pages;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping
  String list(Territory territory, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", pages.all(territory, roles, t));
    return "needs/campaigns";
  }

  @GetMapping("/nouvelle")
  String blank(Territory territory, Texts t, Model model) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var everybody = places.members().stream().map(one -> one.id().toString()).toList();
    var form =
        Form.filled(
            Map.of(
                "name", t.get("needs.campaign.usual", t.month(today)),
                "words", t.get("needs.campaign.words.usual"),
                "until", today.plusDays(14),
                "organisations", everybody));
    model.addAttribute("page", pages.form(territory, form, t));
    return "needs/campaign-new";
  }

  @PostMapping("/nouvelle")
  String start(
      Territory territory,
      @Valid @ModelAttribute CampaignForm typed,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(request, binding, t);
    var wanted = typed.organisations() == null ? List.<String>of() : typed.organisations();
    var chosen =
        places.members().stream()
            .map(Organisation::id)
            .filter(one -> wanted.contains(one.toString()))
            .toList();
    if (chosen.isEmpty()) {
      form = form.refusing("organisations", t.get("needs.campaign.nobody.chosen"));
    }
    var until = TypedDay.read(typed.until()).orElse(null);
    if (until != null && until.isBefore(LocalDate.now(clock.withZone(territory.zone())))) {
      form = form.refusing("until", t.get("needs.campaign.until.past"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.form(territory, form, t));
      return "needs/campaign-new";
    }
    var id =
        campaigns.start(
            territory, typed.name().strip(), Typed.orNull(typed.words()), until, chosen, me.id());
    flash.addFlashAttribute(
        "toast", new Toast(t.get("needs.campaign.started", chosen.size()), null));
    return "redirect:" + CampaignPages.url(territory) + "/" + id;
  }

  @GetMapping("/{id}")
  String show(
      Territory territory,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String etat,
      Texts t,
      Model model) {
    model.addAttribute("page", pages.page(territory, campaigns.get(Ids.parse(id)), etat, t));
    return "needs/campaign";
  }

  @PostMapping("/{id}/fin")
  String close(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "true") boolean over,
      Texts t,
      RedirectAttributes flash) {
    var campaign = campaigns.get(Ids.parse(id));
    campaigns.close(campaign.id(), over);
    var url = CampaignPages.url(territory) + "/" + campaign.id();
    if (over) {
      var undo = url + "/fin?over=false";
      flash.addFlashAttribute("toast", new Toast(t.get("needs.campaign.closed"), undo));
    }
    return "redirect:" + url;
  }
}
