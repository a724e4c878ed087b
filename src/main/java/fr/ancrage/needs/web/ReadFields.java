package fr.ancrage.needs.web;

import fr.ancrage.needs.Rate;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of one form, read one by one; what is wrong with one is told beside it. */
final class ReadFields {
  private final TerritoryId territory;
  private final NeedRights rights;
  private final Texts t;
  private final Professions professions;
  private final Places places;
  private Form form;

  ReadFields(
      TerritoryId territory,
      Form sent,
      NeedRights rights,
      Texts t,
      Professions professions,
      Places places) {
    this.territory = territory;
    this.form = sent;
    this.rights = rights;
    this.t = t;
    this.professions = professions;
    this.places = places;
  }

  /** The terms, unless something is wrong with the form. */
  <T> Reading<T> read(Supplier<T> terms) {
    return form.errors().isEmpty() ? new Reading<>(form, terms.get()) : new Reading<>(form, null);
  }

  /** The reader's own organisation, unless they may choose. */
  Optional<OrganisationId> organisation(@Nullable String typed) {
    var own = rights.own();
    var meant =
        !rights.all() && own != null
            ? Optional.of(own)
            : id(typed)
                .filter(id -> places.members().stream().anyMatch(one -> one.id().equals(id)));
    if (meant.isEmpty()) {
      refuse("organisation", t.get("needs.organisation.missing"));
    }
    return meant;
  }

  /** A profession that must be said. */
  Optional<NamedProfession> profession(@Nullable String typed) {
    var read = professions.read(typed);
    if (read.isEmpty()) {
      refuse("profession", t.get("needs.profession.unknown"));
    }
    return read;
  }

  /** A profession that may be left out. */
  Optional<NamedProfession> professionIfAny(@Nullable String typed) {
    return Typed.orNull(typed) == null ? Optional.empty() : profession(typed);
  }

  /** A share of full time; what it is when nothing is said. */
  Rate rate(@Nullable String typed, Rate otherwise) {
    var read =
        (Typed.orNull(typed) == null ? Optional.of(otherwise) : Rate.read(typed))
            .filter(Rate::possible);
    if (read.isEmpty()) {
      refuse("rate", t.get("needs.rate.wrong"));
    }
    return read.orElse(otherwise);
  }

  /** From when to when; either may be open. */
  Days days(@Nullable String typedFrom, @Nullable String typedUntil) {
    var from = TypedDay.read(typedFrom).orElse(null);
    var until = TypedDay.read(typedUntil).orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      refuse("until", t.get("needs.until.before"));
    }
    return new Days(from, until);
  }

  /** Both days included. */
  record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

  /** The lines {@code from1}, {@code until1}… of which something is filled; one at least. */
  List<Days> slots(int most, LocalDate today) {
    var slots = new ArrayList<Days>();
    for (var line = 1; line <= most; line++) {
      var typedFrom = Typed.orNull(form.value("from" + line));
      var typedUntil = Typed.orNull(form.value("until" + line));
      if (typedFrom != null || typedUntil != null) {
        slot(line, TypedDay.read(typedFrom), TypedDay.read(typedUntil), today)
            .ifPresent(slots::add);
      }
    }
    if (slots.isEmpty() && form.errors().isEmpty()) {
      refuse("from1", t.get("needs.replacements.missing"));
    }
    return slots;
  }

  private Optional<Days> slot(
      int line, Optional<LocalDate> from, Optional<LocalDate> until, LocalDate today) {
    if (from.isEmpty()) {
      refuse("from" + line, t.get("shared.form.date"));
    }
    if (until.isEmpty()) {
      refuse("until" + line, t.get("shared.form.date"));
    } else if (from.isPresent() && until.get().isBefore(from.get())) {
      refuse("until" + line, t.get("needs.until.before"));
    } else if (until.get().isBefore(today)) {
      refuse("until" + line, t.get("needs.replacements.past"));
    }
    return from.isEmpty() || until.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(from.get(), until.get()));
  }

  /** The commune that was typed, else that of the organisation. */
  Optional<Commune> commune(@Nullable String typed, Optional<OrganisationId> organisation) {
    var said = Typed.orNull(typed);
    var place = said == null ? Typed.orNull(organisation.map(places::commune).orElse("")) : said;
    var meant = place == null ? List.<Commune>of() : places.meant(territory, place);
    if (meant.size() != 1) {
      refuse("commune", wrong(place, meant));
      return Optional.empty();
    }
    return Optional.of(meant.getFirst());
  }

  private void refuse(String field, String message) {
    if (form.error(field) == null) {
      form = form.refusing(field, message);
    }
  }

  private String wrong(@Nullable String typed, List<Commune> found) {
    if (typed == null) {
      return t.get("needs.commune.missing");
    }
    return found.isEmpty()
        ? t.get("needs.commune.unknown", typed)
        : t.get(
            "needs.commune.several",
            String.join(", ", found.stream().limit(6).map(Commune::written).toList()));
  }

  private static Optional<OrganisationId> id(@Nullable String typed) {
    try {
      return Optional.ofNullable(Typed.orNull(typed))
          .map(UUID::fromString)
          .map(OrganisationId::new);
    } catch (IllegalArgumentException altered) {
      return Optional.empty();
    }
  }
}
