package fr.ancrage.site;

import fr.ancrage.needs.FilledPlaces;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedChanged;
import fr.ancrage.needs.NeedClosed;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedPublished;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the public copies of needs as the needs are, in the same transaction. */
@Component
class OfferCopies {
  private final JdbcClient jdbc;
  private final Needs needs;
  private final FilledPlaces filled;
  private final Organisations organisations;
  private final Communes communes;
  private final Professions professions;
  private final Clock clock;

  OfferCopies(
      JdbcClient jdbc,
      Needs needs,
      FilledPlaces filled,
      Organisations organisations,
      Communes communes,
      Professions professions,
      Clock clock) {
    this.jdbc = jdbc;
    this.needs = needs;
    this.filled = filled;
    this.organisations = organisations;
    this.communes = communes;
    this.professions = professions;
    this.clock = clock;
  }

  @EventListener
  void published(NeedPublished news) {
    refresh(news.territory(), news.need());
  }

  @EventListener
  void changed(NeedChanged news) {
    refresh(news.territory(), news.need());
  }

  @EventListener
  void closed(NeedClosed news) {
    refresh(news.territory(), news.need());
  }

  private void refresh(TerritoryId territory, NeedId id) {
    var need = needs.find(id).filter(OfferCopies::open);
    var commune = need.flatMap(one -> communes.find(one.terms().commune()));
    var organisation = need.flatMap(one -> organisation(one.terms()));
    if (need.isPresent() && commune.isPresent() && organisation.isPresent()) {
      copy(territory, need.get(), commune.get(), organisation.get());
    } else {
      over(territory, id);
    }
  }

  private static boolean open(Need need) {
    return need.state() == NeedState.OPEN && need.terms().offered() && !need.faded();
  }

  private Optional<Organisation> organisation(NeedTerms terms) {
    return organisations.ofTerritory(null).stream()
        .filter(one -> one.id().equals(terms.organisation()))
        .findFirst();
  }

  private void over(TerritoryId territory, NeedId id) {
    jdbc.sql(
            """
            update site.offer set over_at = ?
            where id = ? and territory_id = ? and over_at is null
            """)
        .params(OffsetDateTime.now(clock), id.value(), territory.value())
        .update();
  }

  private void copy(TerritoryId territory, Need need, Commune commune, Organisation organisation) {
    var terms = need.terms();
    jdbc.sql(
            """
            insert into site.offer
              (id, territory_id, organisation, organisation_kind, title, commune_code, commune,
               postal_code, department, profession, speciality, places, rate_min, rate_max, from_on,
               until_on, urgency, contract, half_days, hours, site, lodging, words, search,
               published_at, changed_at, confirmed_at)
            values (:id, :territory, :organisation, :kind, :title, :code, :commune, :postal,
                    :department, :profession, :speciality, :places, :min, :max, :from, :until,
                    :urgency, :contract, :halfDays, :hours, :site, :lodging, :words,
                    ancrage.plain(:search), :now, :now, :confirmed)
            on conflict (id) do update set
              (organisation, organisation_kind, title, commune_code, commune, postal_code,
               department, profession, speciality, places, rate_min, rate_max, from_on, until_on,
               urgency, contract, half_days, hours, site, lodging, words, search, changed_at,
               confirmed_at, over_at, published_at)
              = (excluded.organisation, excluded.organisation_kind, excluded.title,
                 excluded.commune_code, excluded.commune, excluded.postal_code,
                 excluded.department, excluded.profession, excluded.speciality, excluded.places,
                 excluded.rate_min, excluded.rate_max, excluded.from_on, excluded.until_on,
                 excluded.urgency, excluded.contract, excluded.half_days, excluded.hours,
                 excluded.site, excluded.lodging, excluded.words, excluded.search,
                 excluded.changed_at, excluded.confirmed_at, null,
                 case when site.offer.over_at is null then site.offer.published_at
                      else excluded.published_at end)
            """)
        .param("id", need.id().value())
        .param("territory", territory.value())
        .param("organisation", organisation.name())
        .param("kind", organisation.kind().name())
        .param("title", terms.title())
        .param("code", commune.code())
        .param("commune", commune.name())
        .param("postal", commune.postalCodes().isEmpty() ? null : commune.postalCodes().getFirst())
        .param("department", commune.department())
        .param("profession", terms.profession())
        .param("speciality", terms.speciality())
        .param("places", Math.max(1, terms.places() - filled.of(need.id()).size()))
        .param("min", terms.rate().min())
        .param("max", terms.rate().max())
        .param("from", terms.from())
        .param("until", terms.until())
        .param("urgency", terms.urgency().code())
        .param("contract", terms.contract() == null ? null : terms.contract().code())
        .param("halfDays", terms.halfDays().stream().map(one -> one.code()).toArray(String[]::new))
        .param("hours", terms.hours())
        .param("site", terms.site())
        .param("lodging", terms.lodging())
        .param("words", terms.words())
        .param("search", search(terms, commune, organisation))
        .param("now", OffsetDateTime.now(clock))
        .param("confirmed", need.confirmedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private String search(NeedTerms terms, Commune commune, Organisation organisation) {
    return Stream.of(
            terms.title(),
            professions.label(terms.profession(), null, "fr"),
            professions.label(terms.profession(), terms.speciality(), "fr"),
            professions.label(terms.profession(), terms.speciality(), "en"),
            commune.name(),
            organisation.name(),
            text(terms.site()),
            text(terms.hours()),
            text(terms.words()))
        .collect(Collectors.joining(" "));
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
