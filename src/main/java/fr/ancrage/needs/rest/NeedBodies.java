package fr.ancrage.needs.rest;

import fr.ancrage.needs.Contract;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.needs.Why;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.api.Refused.Problem;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what other software declares; everything that is wrong is told at once. */
@Component
class NeedBodies {
  private static final int MOST_PLACES = 99;

  private final Organisations organisations;
  private final Communes communes;
  private final Professions professions;

  NeedBodies(Organisations organisations, Communes communes, Professions professions) {
    this.organisations = organisations;
    this.communes = communes;
    this.professions = professions;
  }

  /** The terms that a body says; {@link Refused} (422) when it cannot be. */
  NeedTerms read(NeedBody body, MyRoles roles) {
    var wrong = new ArrayList<Problem>();
    var organisation = organisation(body, roles);
    if (organisation.isEmpty()) {
      wrong.add(new Problem("organisation_id", "a member that you may declare for is needed."));
    }
    var profession = profession(body.profession());
    if (profession.isEmpty()) {
      wrong.add(new Problem("profession", "unknown: a code of ours or of the ANS, or its name."));
    }
    var where =
        body.commune() == null
            ? organisation.map(Organisation::commune).orElse(null)
            : body.commune();
    var commune = where == null ? null : communes.find(where).orElse(null);
    if (commune == null) {
      wrong.add(new Problem("commune", "an INSEE code is needed."));
    }
    var rate = rate(body);
    if (!rate.possible()) {
      wrong.add(new Problem("rate_min", "1 to 100, and not above rate_max."));
    }
    if (body.from() != null && body.until() != null && body.until().isBefore(body.from())) {
      wrong.add(new Problem("until", "before from."));
    }
    var places = Objects.requireNonNullElse(body.places(), 1);
    if (places < 1 || places > MOST_PLACES) {
      wrong.add(new Problem("places", "1 to 99."));
    }
    var urgency = coded(body.urgency(), Urgency::of, "urgency", wrong);
    var contract = coded(body.contract(), Contract::of, "contract", wrong);
    var why = coded(body.why(), Why::of, "why", wrong);
    var halfDays = body.halfDays() == null ? List.<HalfDay>of() : halfDays(body.halfDays(), wrong);
    tooLong(body, wrong);
    if (!wrong.isEmpty() || commune == null) {
      throw new Refused(wrong);
    }
    return new NeedTerms(
        organisation.orElseThrow().id(),
        Objects.requireNonNullElse(
            Typed.orNull(body.title()), profession.orElseThrow().label("fr")),
        commune.code(),
        profession.orElseThrow().profession().code(),
        profession.orElseThrow().specialityCode(),
        places,
        rate,
        body.from(),
        body.until(),
        urgency == null ? Urgency.SOON : urgency,
        contract,
        halfDays,
        Typed.orNull(body.hours()),
        Typed.orNull(body.site()),
        why,
        Boolean.TRUE.equals(body.lodging()),
        Typed.orNull(body.words()),
        !Boolean.FALSE.equals(body.offered()));
  }

  private Optional<Organisation> organisation(NeedBody body, MyRoles roles) {
    var own = roles.recruitsFor();
    var wanted = Optional.ofNullable(body.organisationId()).map(OrganisationId::new).or(() -> own);
    return wanted
        .filter(id -> roles.any(Role.COORDINATOR) || own.filter(id::equals).isPresent())
        .flatMap(organisations::find)
        .filter(one -> one.part() == Part.MEMBER);
  }

  private Optional<NamedProfession> profession(@Nullable String said) {
    return professions
        .find(said, null)
        .or(
            () ->
                professions.all().stream()
                    .filter(one -> said != null && said.equals(one.ans()))
                    .map(one -> new NamedProfession(one, null))
                    .findFirst())
        .or(() -> professions.read(said));
  }

  private static Rate rate(NeedBody body) {
    var min = body.rateMin() == null ? body.rateMax() : body.rateMin();
    var max = body.rateMax() == null ? body.rateMin() : body.rateMax();
    return min == null || max == null ? Rate.FULL : new Rate(min, max);
  }

  private static <T> @Nullable T coded(
      @Nullable String said,
      Function<String, Optional<T>> known,
      String field,
      List<Problem> wrong) {
    if (said == null) {
      return null;
    }
    var found = known.apply(said);
    if (found.isEmpty()) {
      wrong.add(new Problem(field, "unknown: " + said + "."));
    }
    return found.orElse(null);
  }

  private static List<HalfDay> halfDays(List<String> said, List<Problem> wrong) {
    var read = said.stream().flatMap(one -> HalfDay.of(one).stream()).distinct().toList();
    if (read.size() < said.stream().distinct().count()) {
      wrong.add(new Problem("half_days", "such as mon-am, fri-pm."));
    }
    return read;
  }

  private static void tooLong(NeedBody body, List<Problem> wrong) {
    limit(body.title(), 120, "title", wrong);
    limit(body.hours(), 400, "hours", wrong);
    limit(body.site(), 120, "site", wrong);
    limit(body.words(), 4000, "words", wrong);
  }

  private static void limit(@Nullable String said, int most, String field, List<Problem> wrong) {
    if (said != null && said.length() > most) {
      wrong.add(new Problem(field, "at most %d characters.".formatted(most)));
    }
  }
}
