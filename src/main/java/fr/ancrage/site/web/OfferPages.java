package fr.ancrage.site.web;

import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.site.Announcements;
import fr.ancrage.site.Offer;
import fr.ancrage.site.OfferFilter;
import fr.ancrage.site.PublicOffers;
import fr.ancrage.site.PublicOffers.Count;
import fr.ancrage.territories.Territory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers and their list, as visitors read them. */
@Component
class OfferPages {
  private static final int OTHERS = 4;

  private final PublicOffers offers;
  private final Announcements announcements;
  private final OfferWords words;
  private final JobPosting posting;
  private final PublicUrl here;

  OfferPages(
      PublicOffers offers,
      Announcements announcements,
      OfferWords words,
      JobPosting posting,
      PublicUrl here) {
    this.offers = offers;
    this.announcements = announcements;
    this.words = words;
    this.posting = posting;
    this.here = here;
  }

  OfferPage page(Territory territory, Offer one, Texts t) {
    var url = territory.url() + "/offres";
    var own = url + "/" + one.id();
    var overAt = one.overAt();
    var near =
        offers.list(territory, new OfferFilter("", one.profession(), null, null, 1)).stream()
            .filter(other -> !other.id().equals(one.id()))
            .toList();
    var others = new ArrayList<>(near);
    if (others.size() < OTHERS) {
      offers.list(territory, OfferFilter.ALL).stream()
          .filter(other -> !other.id().equals(one.id()) && !near.contains(other))
          .forEach(others::add);
    }
    var subject = URLEncoder.encode(one.title(), StandardCharsets.UTF_8).replace("+", "%20");
    var body = URLEncoder.encode(here.of(territory, "/offres/" + one.id()), StandardCharsets.UTF_8);
    var today = words.today(territory);
    return new OfferPage(
        territory.name(),
        url,
        own,
        one.title(),
        one.organisation() + ", " + one.commune(),
        facts(territory, one, t),
        one.words() == null ? List.of() : one.words().lines().filter(w -> !w.isBlank()).toList(),
        !t.language().equals("fr"),
        overAt == null
            ? null
            : t.get(
                "site.offer.over.since",
                t.near(overAt.atZone(territory.zone()).toLocalDate(), today)),
        t.get(
            "site.offer.fresh",
            t.near(one.confirmedAt().atZone(territory.zone()).toLocalDate(), today),
            t.near(words.validThrough(one, territory), today)),
        territory.url() + "/venir?offre=" + one.id(),
        territory.url() + "/venir/quelqu-un?offre=" + one.id(),
        "mailto:?subject=" + subject + "&body=" + body,
        others.stream().limit(OTHERS).map(other -> row(territory, other, t)).toList(),
        announcements.of(territory, t.language()).stream()
            .map(page -> new Link(page.title(), page.url()))
            .toList(),
        overAt == null ? posting.of(territory, one, t) : null);
  }

  private List<Link> facts(Territory territory, Offer one, Texts t) {
    var facts = new ArrayList<Link>();
    add(facts, t.get("site.fact.profession"), words.profession(one, t));
    add(facts, t.get("site.fact.organisation"), one.organisation());
    add(
        facts,
        t.get("site.fact.place"),
        (one.site() == null ? "" : one.site() + ", ")
            + (one.postalCode() == null ? "" : one.postalCode() + " ")
            + one.commune()
            + " ("
            + one.department()
            + ")");
    add(facts, t.get("site.fact.contract"), words.contract(one, t));
    add(facts, t.get("site.fact.rate"), words.rate(one, t));
    add(facts, t.get("site.fact.when"), words.when(one, territory, t));
    add(facts, t.get("site.fact.days"), words.halfDays(one, t));
    add(facts, t.get("site.fact.hours"), one.hours() == null ? "" : one.hours());
    if (one.places() > 1) {
      add(facts, t.get("site.fact.places"), String.valueOf(one.places()));
    }
    if (one.lodging()) {
      add(facts, t.get("site.fact.lodging"), t.get("site.fact.lodging.yes"));
    }
    add(
        facts,
        t.get("site.fact.published"),
        t.date(one.publishedAt().atZone(territory.zone()).toLocalDate()));
    add(facts, t.get("site.fact.rome"), words.rome(one));
    return facts;
  }

  private static void add(List<Link> facts, String label, String value) {
    if (!value.isEmpty()) {
      facts.add(new Link(label, value));
    }
  }

  OfferListPage list(Territory territory, OfferFilter filter, Texts t) {
    var url = territory.url() + "/offres";
    var counts = offers.counts(territory, filter);
    var total = counts.total();
    var links =
        PageLinks.of(
            filter.page(), PublicOffers.PAGE, total, page -> url + filter.at(page).query());
    var all = filter.at(1).query();
    return new OfferListPage(
        territory.name(),
        territory.url(),
        url,
        filter.q(),
        total,
        filter.narrowed(),
        facets(counts.facets(), filter, url, t),
        offers.list(territory, filter.at(links.page())).stream()
            .map(one -> row(territory, one, t))
            .toList(),
        links,
        url + ".atom" + all,
        url + ".csv" + all,
        territory.url() + "/venir",
        territory.url() + "/internes");
  }

  private List<OfferListPage.Facet> facets(
      Map<String, List<Count>> counts, OfferFilter filter, String url, Texts t) {
    var facets = new ArrayList<OfferListPage.Facet>();
    for (var one : counts.entrySet()) {
      var chosen = chosen(filter, one.getKey());
      var chips =
          one.getValue().stream()
              .map(
                  count ->
                      new FilterChip(
                          label(one.getKey(), count, t),
                          url
                              + with(
                                      filter,
                                      one.getKey(),
                                      count.value().equals(chosen) ? null : count.value())
                                  .query(),
                          count.many(),
                          count.value().equals(chosen)))
              .toList();
      if (chips.size() > 1 || chosen != null) {
        facets.add(
            new OfferListPage.Facet(
                one.getKey(), t.get("site.facet." + one.getKey()), chips, chosen != null));
      }
    }
    return facets;
  }

  private static @org.jspecify.annotations.Nullable String chosen(OfferFilter filter, String name) {
    return switch (name) {
      case "metier" -> filter.profession();
      case "commune" -> filter.commune();
      default -> filter.contract();
    };
  }

  private static OfferFilter with(
      OfferFilter filter, String name, @org.jspecify.annotations.Nullable String value) {
    return switch (name) {
      case "metier" -> new OfferFilter(filter.q(), value, filter.commune(), filter.contract(), 1);
      case "commune" ->
          new OfferFilter(filter.q(), filter.profession(), value, filter.contract(), 1);
      default -> new OfferFilter(filter.q(), filter.profession(), filter.commune(), value, 1);
    };
  }

  private String label(String facet, Count count, Texts t) {
    return switch (facet) {
      case "metier" -> words.profession(count.value(), t);
      case "contrat" -> t.get("site.contract." + count.value());
      default -> count.label();
    };
  }

  OfferListPage.Row row(Territory territory, Offer one, Texts t) {
    return new OfferListPage.Row(
        territory.url() + "/offres/" + one.id(),
        one.title(),
        words.profession(one, t),
        words.facts(one, territory, t),
        t.get(
            "site.offer.published",
            t.near(
                one.publishedAt().atZone(territory.zone()).toLocalDate(), words.today(territory))));
  }
}
