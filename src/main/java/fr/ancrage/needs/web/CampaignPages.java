package fr.ancrage.needs.web;

import fr.ancrage.needs.Campaign;
import fr.ancrage.needs.Campaigns;
import fr.ancrage.needs.Inquiry;
import fr.ancrage.needs.Inquiry.Stand;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Campaigns in words. */
@Component
class CampaignPages {
  private final Campaigns campaigns;
  private final Places places;
  private final Grants grants;
  private final Clock clock;

  CampaignPages(Campaigns campaigns, Places places, Grants grants, Clock clock) {
    this.campaigns = campaigns;
    this.places = places;
    this.grants = grants;
    this.clock = clock;
  }

  CampaignPage.All all(Territory territory, MyRoles roles, Texts t) {
    var today = today(territory);
    var url = url(territory);
    return new CampaignPage.All(
        NeedTabs.of(territory, roles, "/campagnes", t),
        url,
        url + "/nouvelle",
        campaigns.all().stream()
            .map(
                one ->
                    new CampaignPage.Line(
                        url + "/" + one.id(),
                        one.name(),
                        facts(one, territory, today, t),
                        one.running() ? Tone.WAITING : Tone.DONE,
                        t.get(one.running() ? "needs.campaign.running" : "needs.campaign.over")))
            .toList());
  }

  CampaignPage page(Territory territory, Campaign campaign, @Nullable String only, Texts t) {
    var url = url(territory) + "/" + campaign.id();
    var members = new HashMap<OrganisationId, Organisation>();
    places.all().forEach(one -> members.put(one.id(), one));
    var asked =
        campaigns.inquiries(campaign.id()).stream()
            .sorted(
                Comparator.comparing(Inquiry::stand)
                    .reversed()
                    .thenComparing(one -> name(members.get(one.organisation()), t)))
            .toList();
    var rows =
        asked.stream()
            .filter(one -> only == null || code(one.stand()).equals(only))
            .map(one -> row(territory, url, one, members.get(one.organisation()), t))
            .toList();
    return new CampaignPage(
        url,
        url(territory),
        campaign.name(),
        facts(campaign, territory, today(territory), t),
        campaign.words(),
        told(asked, t),
        campaign.running(),
        chips(url, asked, only, t),
        rows);
  }

  CampaignPage.New form(Territory territory, Form form, Texts t) {
    var reached = reached(territory);
    return new CampaignPage.New(
        url(territory) + "/nouvelle",
        url(territory),
        form,
        places.members().stream()
            .map(
                one ->
                    new CampaignPage.Member(
                        one.id().toString(),
                        one.name(),
                        reached.getOrDefault(one.id(), one.email()),
                        form.has("organisations", one.id().toString())))
            .toList());
  }

  /** Who recruits for whom, by name. */
  private Map<OrganisationId, String> reached(Territory territory) {
    var names = new HashMap<OrganisationId, String>();
    for (var colleague : grants.colleagues(territory.id())) {
      for (var grant : colleague.grants()) {
        var organisation = grant.organisation();
        if (grant.role() == Role.RECRUITER && grant.acceptedAt() != null && organisation != null) {
          names.merge(organisation, colleague.account().name(), (one, other) -> one + ", " + other);
        }
      }
    }
    return names;
  }

  private CampaignPage.Row row(
      Territory territory, String url, Inquiry inquiry, @Nullable Organisation member, Texts t) {
    var phone = member == null ? null : member.phone();
    return new CampaignPage.Row(
        name(member, t),
        Stream.of(since(territory, inquiry, t), told(List.of(inquiry), t))
            .filter(one -> !one.isBlank())
            .collect(Collectors.joining(" · ")),
        tone(inquiry.stand()),
        t.name("needs.stand", inquiry.stand()),
        url + "/" + inquiry.id(),
        phone,
        phone == null ? null : phone.replaceAll("[^+0-9]", ""),
        inquiry.stand() == Stand.ANSWERED);
  }

  private String since(Territory territory, Inquiry inquiry, Texts t) {
    var today = today(territory);
    var answered = inquiry.answeredAt();
    if (answered != null) {
      return t.get(
          inquiry.answeredBy() == null ? "needs.campaign.answered" : "needs.campaign.phoned",
          day(answered, territory, today, t));
    }
    var reminded = inquiry.remindedAt();
    if (reminded != null) {
      return t.get("needs.campaign.reminded", day(reminded, territory, today, t));
    }
    return inquiry.mailed()
        ? t.get("needs.campaign.written", day(inquiry.askedAt(), territory, today, t))
        : t.get("needs.campaign.nobody");
  }

  private static String day(Instant at, Territory territory, LocalDate today, Texts t) {
    return t.near(LocalDate.ofInstant(at, territory.zone()), today);
  }

  private static String told(List<Inquiry> asked, Texts t) {
    var parts = new ArrayList<String>();
    add(parts, "needs.told.confirmed", asked.stream().mapToInt(one -> one.told().confirmed()), t);
    add(parts, "needs.told.changed", asked.stream().mapToInt(one -> one.told().changed()), t);
    add(parts, "needs.told.closed", asked.stream().mapToInt(one -> one.told().closed()), t);
    add(parts, "needs.told.added", asked.stream().mapToInt(one -> one.told().added()), t);
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, String key, java.util.stream.IntStream counts, Texts t) {
    var sum = counts.sum();
    if (sum > 0) {
      parts.add(t.get(key, sum));
    }
  }

  private static List<FilterChip> chips(
      String url, List<Inquiry> asked, @Nullable String only, Texts t) {
    var chips = new ArrayList<FilterChip>();
    chips.add(new FilterChip(t.get("needs.stand.all"), url, asked.size(), only == null));
    Arrays.stream(Stand.values())
        .forEach(
            stand ->
                chips.add(
                    new FilterChip(
                        t.name("needs.stand", stand),
                        url + "?etat=" + code(stand),
                        asked.stream().filter(one -> one.stand() == stand).count(),
                        code(stand).equals(only))));
    return chips;
  }

  private static String facts(Campaign campaign, Territory territory, LocalDate today, Texts t) {
    var until = campaign.until();
    return t.get("needs.campaign.facts", campaign.answered(), campaign.asked())
        + " · "
        + t.get("needs.campaign.since", day(campaign.startedAt(), territory, today, t))
        + (until == null ? "" : " · " + t.get("needs.campaign.until", t.near(until, today)));
  }

  private static String name(@Nullable Organisation member, Texts t) {
    return member == null ? t.get("needs.organisation.gone") : member.name();
  }

  private static Tone tone(Stand stand) {
    return switch (stand) {
      case ANSWERED -> Tone.DONE;
      case OPENED -> Tone.INFO;
      case SILENT -> Tone.WAITING;
      case UNREACHED -> Tone.HOLDS;
    };
  }

  static String code(Stand stand) {
    return stand.name().toLowerCase(Locale.ROOT);
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  static String url(Territory territory) {
    return territory.url() + "/campagnes";
  }
}
