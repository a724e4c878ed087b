package fr.ancrage.demo;

import fr.ancrage.needs.Campaigns;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.Inquiries;
import fr.ancrage.needs.Inquiry;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.needs.Why;
import fr.ancrage.people.Account;
import fr.ancrage.people.Grants;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the structures of a story need, and a campaign that asks them. */
@Component
@OnlyInDemo
@Order(10)
class DemoNeeds implements DemoChapter {
  /** Days are counted from today; {@code heard} backwards. */
  record Told(
      int organisation,
      String profession,
      @Nullable String title,
      @Nullable Integer places,
      @Nullable String rate,
      @Nullable Integer start,
      @Nullable Integer until,
      @Nullable String urgency,
      @Nullable String contract,
      @Nullable List<String> halfDays,
      @Nullable String hours,
      @Nullable String why,
      @Nullable Boolean lodging,
      @Nullable String words,
      int heard,
      @Nullable String closed,
      @Nullable Boolean draft) {}

  /** Who answered what: confirmed, changed, closed, added. */
  record Asked(
      String name,
      String words,
      int until,
      Map<Integer, List<Integer>> answers,
      List<Integer> opened) {}

  record Chapter(List<Told> needs, @Nullable Asked campaign) {}

  private final Needs needs;
  private final Campaigns campaigns;
  private final Inquiries inquiries;
  private final Professions professions;
  private final Organisations organisations;
  private final Grants grants;
  private final Clock clock;

  DemoNeeds(
      Needs needs,
      Campaigns campaigns,
      Inquiries inquiries,
      Professions professions,
      Organisations organisations,
      Grants grants,
      Clock clock) {
    this.needs = needs;
    this.campaigns = campaigns;
    this.inquiries = inquiries;
    this.professions = professions;
    this.organisations = organisations;
    this.grants = grants;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var chapter = chapters().get(story.mail());
    if (chapter == null) {
      return;
    }
    chapter.needs().forEach(one -> declare(territory, one, members));
    if (chapter.campaign() != null) {
      ask(territory, chapter.campaign(), members);
    }
  }

  private void declare(Territory territory, Told told, List<OrganisationId> members) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var organisation = organisations.find(members.get(told.organisation())).orElseThrow();
    var terms = terms(told, organisation, today);
    if (Boolean.TRUE.equals(told.draft())) {
      needs.draft(territory.id(), terms, null);
      return;
    }
    var id = needs.open(territory.id(), terms, null);
    needs.heardOn(id, clock.instant().minus(Duration.ofDays(told.heard())));
    CloseReason.of(told.closed())
        .ifPresent(reason -> needs.close(territory.id(), id, reason, null, null));
  }

  private NeedTerms terms(Told told, Organisation organisation, LocalDate today) {
    var profession = professions.read(told.profession()).orElseThrow();
    return new NeedTerms(
        organisation.id(),
        told.title() == null ? profession.label("fr") : told.title(),
        Objects.requireNonNull(organisation.commune()),
        profession.profession().code(),
        profession.specialityCode(),
        Objects.requireNonNullElse(told.places(), 1),
        Rate.read(told.rate()).orElse(Rate.FULL),
        told.start() == null ? null : today.plusDays(told.start()),
        told.until() == null ? null : today.plusDays(told.until()),
        Urgency.of(told.urgency()).orElse(Urgency.SOON),
        Contract.of(told.contract()).orElse(null),
        told.halfDays() == null ? List.of() : HalfDay.of(told.halfDays()),
        told.hours(),
        null,
        Why.of(told.why()).orElse(null),
        Boolean.TRUE.equals(told.lodging()),
        told.words(),
        true);
  }

  private void ask(Territory territory, Asked asked, List<OrganisationId> members) {
    var coordinator =
        grants.team(territory.id()).stream()
            .filter(grant -> grant.role() == Role.COORDINATOR)
            .findFirst()
            .orElseThrow()
            .account();
    var wanted = organisations.ofTerritory(Part.MEMBER).stream().map(Organisation::id).toList();
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var campaign =
        campaigns.start(
            territory,
            asked.name(),
            asked.words(),
            today.plusDays(asked.until()),
            wanted,
            coordinator);
    var byMember = new HashMap<OrganisationId, Inquiry>();
    campaigns.inquiries(campaign).forEach(one -> byMember.put(one.organisation(), one));
    asked.opened().forEach(one -> inquiries.seen(inquiry(byMember, members.get(one))));
    asked
        .answers()
        .forEach(
            (member, counts) ->
                inquiries.told(
                    inquiry(byMember, members.get(member)),
                    new Inquiry.Told(counts.get(0), counts.get(1), counts.get(2), counts.get(3)),
                    null));
  }

  private static Inquiry inquiry(Map<OrganisationId, Inquiry> all, OrganisationId member) {
    return Objects.requireNonNull(all.get(member), "a member that was asked");
  }

  private static Map<String, Chapter> chapters() {
    try (var file = new ClassPathResource("demo/needs.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
