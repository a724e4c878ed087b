package fr.ancrage.site.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.site.Offer;
import fr.ancrage.site.OfferFilter;
import fr.ancrage.site.PublicOffers;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What interns may do here: now, next semester, within two years. */
@Controller
@Access(Audience.EVERYBODY)
class InternsController {
  private static final Set<String> DOCTORS = Set.of("physician", "medical_intern", "junior_doctor");
  private static final String LOCUM = "locum";
  private static final int YEARS = 2;
  private static final int MAY = 5;
  private static final int NOVEMBER = 11;

  private final PublicOffers offers;
  private final OfferPages pages;
  private final OfferWords words;
  private final SupervisedPlaces supervised;

  InternsController(
      PublicOffers offers, OfferPages pages, OfferWords words, SupervisedPlaces supervised) {
    this.offers = offers;
    this.pages = pages;
    this.words = words;
    this.supervised = supervised;
  }

  @GetMapping("/t/{territory}/internes")
  String show(Territory territory, Texts t, Model model) {
    var today = words.today(territory);
    var next = semester(today);
    var after = semester(next);
    var all =
        offers.all(territory, OfferFilter.ALL).stream()
            .filter(one -> DOCTORS.contains(one.profession()))
            .sorted(Comparator.comparing(one -> start(one, today)))
            .toList();
    Predicate<Offer> locum = one -> LOCUM.equals(one.contract());
    var parts = new ArrayList<InternsPage.Part>();
    add(territory, parts, "locum", all, locum, t);
    add(
        territory,
        parts,
        "now",
        all,
        locum.negate().and(one -> start(one, today).isBefore(next)),
        t);
    add(
        territory,
        parts,
        "semester",
        all,
        locum.negate().and(one -> between(start(one, today), next, after)),
        t);
    add(
        territory,
        parts,
        "later",
        all,
        locum
            .negate()
            .and(one -> between(start(one, today), after, today.plusYears(YEARS).plusDays(1))),
        t);
    model.addAttribute(
        "page",
        new InternsPage(
            territory.name(),
            territory.url(),
            territory.url() + "/moi/remplacements",
            territory.url() + "/venir",
            territory.url() + "/offres",
            parts,
            supervised.on(today, t)));
    return "site/interns";
  }

  private void add(
      Territory territory,
      List<InternsPage.Part> parts,
      String name,
      List<Offer> all,
      Predicate<Offer> which,
      Texts t) {
    var rows = all.stream().filter(which).map(one -> pages.row(territory, one, t)).toList();
    parts.add(
        new InternsPage.Part(
            t.get("site.interns." + name), t.get("site.interns." + name + ".lead"), rows));
  }

  /** The next first of May or November after that day. */
  static LocalDate semester(LocalDate day) {
    var may = LocalDate.of(day.getYear(), MAY, 1);
    var november = LocalDate.of(day.getYear(), NOVEMBER, 1);
    return day.isBefore(may) ? may : day.isBefore(november) ? november : may.plusYears(1);
  }

  private static LocalDate start(Offer one, LocalDate today) {
    var from = one.from();
    return from == null || from.isBefore(today) ? today : from;
  }

  private static boolean between(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && day.isBefore(to);
  }
}
