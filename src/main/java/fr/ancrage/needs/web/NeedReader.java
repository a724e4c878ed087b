package fr.ancrage.needs.web;

import fr.ancrage.needs.Contract;
import fr.ancrage.needs.Departure;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Urgency;
import fr.ancrage.needs.Why;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.OrganisationId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the constraints cannot: « AS de nuit », « 80 % », a commune by its name. */
@Component
class NeedReader {
  /** What was read, or the form with what is wrong; {@code terms} is null when something is. */
  record Reading(Form form, @Nullable NeedTerms terms) {}

  private final Professions professions;
  private final Places places;

  NeedReader(Professions professions, Places places) {
    this.professions = professions;
    this.places = places;
  }

  /** The organisation is the reader's own, unless they may choose. */
  Reading read(TerritoryId territory, NeedForm typed, Form sent, NeedRights rights, Texts t) {
    var form = sent;
    var organisation = organisation(typed.organisation(), rights);
    if (organisation.isEmpty()) {
      form = form.refusing("organisation", t.get("needs.organisation.missing"));
    }
    var profession = professions.read(typed.profession());
    if (profession.isEmpty() && form.error("profession") == null) {
      form = form.refusing("profession", t.get("needs.profession.unknown"));
    }
    var rate =
        Typed.orNull(typed.rate()) == null ? Optional.of(Rate.FULL) : Rate.read(typed.rate());
    if (rate.isEmpty() || !rate.get().possible()) {
      form = form.refusing("rate", t.get("needs.rate.wrong"));
    }
    var from = TypedDay.read(typed.from());
    var until = TypedDay.read(typed.until());
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      form = form.refusing("until", t.get("needs.until.before"));
    }
    var place = place(typed.commune(), organisation);
    var commune = place == null ? List.<Commune>of() : places.meant(territory, place);
    if (commune.size() != 1 && form.error("commune") == null) {
      form = form.refusing("commune", wrong(place, commune, t));
    }
    if (!form.errors().isEmpty()) {
      return new Reading(form, null);
    }
    return new Reading(
        form, terms(typed, organisation.get(), profession.get(), rate.get(), commune.getFirst()));
  }

  /** What was read of a departure, or the form with what is wrong. */
  record ReadDeparture(Form form, Departure.@Nullable Terms terms) {}

  /** A departure to come. */
  ReadDeparture departure(
      TerritoryId territory, DepartureForm typed, Form sent, NeedRights rights, Texts t) {
    var form = sent;
    var organisation = organisation(typed.organisation(), rights);
    if (organisation.isEmpty()) {
      form = form.refusing("organisation", t.get("needs.organisation.missing"));
    }
    var profession = professions.read(typed.profession());
    if (profession.isEmpty() && form.error("profession") == null) {
      form = form.refusing("profession", t.get("needs.profession.unknown"));
    }
    var place = place(typed.commune(), organisation);
    var commune = place == null ? List.<Commune>of() : places.meant(territory, place);
    if (commune.size() != 1 && form.error("commune") == null) {
      form = form.refusing("commune", wrong(place, commune, t));
    }
    if (!form.errors().isEmpty()) {
      return new ReadDeparture(form, null);
    }
    return new ReadDeparture(
        form,
        new Departure.Terms(
            organisation.get(),
            commune.getFirst().code(),
            profession.get().profession().code(),
            profession.get().specialityCode(),
            Departure.Kind.of(typed.kind()).orElse(Departure.Kind.OTHER),
            TypedDay.read(typed.leavesOn()).orElseThrow(),
            Boolean.TRUE.equals(typed.likely()),
            Typed.orNull(typed.words())));
  }

  /** What was read of a resource, or the form with what is wrong. */
  record ReadResource(Form form, Resource.@Nullable Terms terms) {}

  /** Something to lend or share. */
  ReadResource resource(
      TerritoryId territory, ResourceForm typed, Form sent, NeedRights rights, Texts t) {
    var form = sent;
    var organisation = organisation(typed.organisation(), rights);
    if (organisation.isEmpty()) {
      form = form.refusing("organisation", t.get("needs.organisation.missing"));
    }
    var profession = professions.read(typed.profession());
    if (profession.isEmpty() && Typed.orNull(typed.profession()) != null) {
      form = form.refusing("profession", t.get("needs.profession.unknown"));
    }
    var place = place(typed.commune(), organisation);
    var commune = place == null ? List.<Commune>of() : places.meant(territory, place);
    if (commune.size() != 1 && form.error("commune") == null) {
      form = form.refusing("commune", wrong(place, commune, t));
    }
    var from = TypedDay.read(typed.from());
    var until = TypedDay.read(typed.until());
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      form = form.refusing("until", t.get("needs.until.before"));
    }
    if (!form.errors().isEmpty()) {
      return new ReadResource(form, null);
    }
    return new ReadResource(
        form,
        new Resource.Terms(
            organisation.get(),
            Resource.Kind.of(typed.kind()).orElse(Resource.Kind.HOURS),
            typed.title().strip(),
            profession.map(one -> one.profession().code()).orElse(null),
            profession.map(NamedProfession::specialityCode).orElse(null),
            commune.getFirst().code(),
            typed.halfDays() == null ? List.of() : HalfDay.of(typed.halfDays()),
            from.orElse(null),
            until.orElse(null),
            Typed.orNull(typed.words())));
  }

  /** A profession as a field shows it; empty for none. */
  String profession(@Nullable String code, @Nullable String speciality, Texts t) {
    return code == null ? "" : professions.label(code, speciality, t.language());
  }

  /** The commune that was typed, else that of the organisation. */
  private @Nullable String place(@Nullable String typed, Optional<OrganisationId> organisation) {
    var said = Typed.orNull(typed);
    return said == null ? Typed.orNull(organisation.map(places::commune).orElse("")) : said;
  }

  /** A need said anew in a few words; what they do not speak of stays as it was. */
  Reading shorter(NeedTerms before, InquiryForm typed, Form sent, Texts t) {
    var form = sent;
    var rate =
        Typed.orNull(typed.rate()) == null ? Optional.of(before.rate()) : Rate.read(typed.rate());
    if (rate.isEmpty() || !rate.get().possible()) {
      form = form.refusing("rate", t.get("needs.rate.wrong"));
    }
    var from = TypedDay.read(typed.from());
    var until = TypedDay.read(typed.until());
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      form = form.refusing("until", t.get("needs.until.before"));
    }
    if (!form.errors().isEmpty()) {
      return new Reading(form, null);
    }
    return new Reading(
        form,
        new NeedTerms(
            before.organisation(),
            before.title(),
            before.commune(),
            before.profession(),
            before.speciality(),
            Objects.requireNonNullElse(typed.places(), before.places()),
            rate.get(),
            from.orElse(null),
            until.orElse(null),
            Urgency.of(typed.urgency()).orElse(before.urgency()),
            before.contract(),
            before.halfDays(),
            before.hours(),
            before.site(),
            before.why(),
            before.lodging(),
            Typed.orNull(typed.words()),
            before.offered()));
  }

  private NeedTerms terms(
      NeedForm typed,
      OrganisationId organisation,
      NamedProfession profession,
      Rate rate,
      Commune commune) {
    var title = Typed.orNull(typed.title());
    return new NeedTerms(
        organisation,
        title == null ? profession.label("fr") : title,
        commune.code(),
        profession.profession().code(),
        profession.specialityCode(),
        Objects.requireNonNullElse(typed.places(), 1),
        rate,
        TypedDay.read(typed.from()).orElse(null),
        TypedDay.read(typed.until()).orElse(null),
        Urgency.of(typed.urgency()).orElse(Urgency.SOON),
        Contract.of(typed.contract()).orElse(null),
        typed.halfDays() == null ? List.of() : HalfDay.of(typed.halfDays()),
        Typed.orNull(typed.hours()),
        Typed.orNull(typed.site()),
        Why.of(typed.why()).orElse(null),
        Boolean.TRUE.equals(typed.lodging()),
        Typed.orNull(typed.words()),
        Boolean.TRUE.equals(typed.offered()));
  }

  private Optional<OrganisationId> organisation(@Nullable String typed, NeedRights rights) {
    var own = rights.own();
    if (!rights.all() && own != null) {
      return Optional.of(own);
    }
    return id(typed).filter(id -> places.members().stream().anyMatch(one -> one.id().equals(id)));
  }

  private static Optional<OrganisationId> id(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank()
          ? Optional.empty()
          : Optional.of(new OrganisationId(UUID.fromString(typed)));
    } catch (IllegalArgumentException altered) {
      return Optional.empty();
    }
  }

  private static String wrong(@Nullable String typed, List<Commune> found, Texts t) {
    if (typed == null) {
      return t.get("needs.commune.missing");
    }
    return found.isEmpty()
        ? t.get("needs.commune.unknown", typed)
        : t.get(
            "needs.commune.several",
            String.join(", ", found.stream().limit(6).map(Commune::written).toList()));
  }
}
