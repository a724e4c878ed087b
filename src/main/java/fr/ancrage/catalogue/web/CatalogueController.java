package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.OwnStep;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of the territory, as the draft makes them. */
@Controller
@RequestMapping("/t/{territory}/catalogue")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class CatalogueController {
  private static final String CHANGED = "modifiees";
  private static final String HIDDEN = "masquees";
  private static final String ADDED = "ajoutees";

  private final Desk desk;

  CatalogueController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  String list(
      @ModelAttribute CatalogueFilter filter,
      Territory territory,
      MyRoles roles,
      Texts t,
      Model model) {
    var work = desk.open(territory, roles);
    var words = work.words(t);
    var narrowed =
        work.merged().steps().stream().filter(step -> narrowed(step, filter, words)).toList();
    var authorities =
        work.merged().authorities().entrySet().stream()
            .map(
                one ->
                    new Choice(
                        one.getKey(), one.getValue(), one.getKey().equals(filter.authority())))
            .toList();
    model.addAttribute(
        "page",
        new CatalogueListPage(
            work.bar(),
            work.url(),
            t.get("catalogue.lead", work.merged().steps().size(), work.draft().base()),
            filter.words(),
            filter.view(),
            filter.narrowed(),
            Stream.of("", CHANGED, HIDDEN, ADDED)
                .map(view -> chip(view, narrowed, work, filter, t))
                .toList(),
            Arrays.stream(Who.values())
                .map(one -> new Choice(one.key(), words.who(one), one.key().equals(filter.who())))
                .toList(),
            Arrays.stream(Gate.values())
                .map(one -> new Choice(one.key(), words.gate(one), one.key().equals(filter.gate())))
                .toList(),
            authorities,
            narrowed.stream()
                .filter(of(filter.view(), work))
                .map(step -> row(step, work, words, t))
                .toList()));
    return "catalogue/list";
  }

  private static FilterChip chip(
      String view, List<Step> steps, Desk.Work work, CatalogueFilter filter, Texts t) {
    return new FilterChip(
        t.get("catalogue.view." + (view.isEmpty() ? "all" : view)),
        filter.url(work.url(), view),
        steps.stream().filter(of(view, work)).count(),
        filter.view().equals(view));
  }

  private static Predicate<Step> of(String view, Desk.Work work) {
    var overlay = work.draft().overlay();
    return switch (view) {
      case CHANGED ->
          step ->
              overlay.own(step.id()).isEmpty()
                  && (overlay.changes().containsKey(step.id())
                      || overlay.words().containsKey(step.id()));
      case HIDDEN -> step -> overlay.hidden().contains(step.id());
      case ADDED -> step -> overlay.own(step.id()).isPresent();
      default -> step -> true;
    };
  }

  private static boolean narrowed(Step step, CatalogueFilter filter, CatalogueWords words) {
    var terms = step.terms();
    return (!CatalogueFilter.set(filter.who()) || terms.who().key().equals(filter.who()))
        && (!CatalogueFilter.set(filter.gate()) || terms.gate().key().equals(filter.gate()))
        && (!CatalogueFilter.set(filter.authority())
            || terms.authority().equals(filter.authority()))
        && plain(words.step(step) + " " + terms.name().fr()).contains(plain(filter.words()));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static CatalogueListPage.Row row(
      Step step, Desk.Work work, CatalogueWords words, Texts t) {
    var overlay = work.draft().overlay();
    var own = overlay.own(step.id()).map(OwnStep::id).isPresent();
    var hidden = overlay.hidden().contains(step.id());
    var changed =
        overlay.changes().containsKey(step.id()) || overlay.words().containsKey(step.id());
    var terms = step.terms();
    return new CatalogueListPage.Row(
        work.url() + "/demarches/" + step.id(),
        words.step(step),
        t.get(
            "catalogue.row",
            words.who(terms.who()),
            words.authority(terms.authority()),
            terms.optional() ? t.get("catalogue.optional") : words.gate(terms.gate())),
        words.days(terms.days()),
        own
            ? t.get("catalogue.mark.added")
            : hidden
                ? t.get("catalogue.mark.hidden")
                : changed ? t.get("catalogue.mark.changed") : null,
        hidden ? Tone.NEUTRAL : own ? Tone.INFO : Tone.HOLDS);
  }
}
