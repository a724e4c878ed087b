package fr.ancrage.matching.web;

import com.ibm.icu.util.ULocale;
import fr.ancrage.matching.HalfDays;
import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.Wanted;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wanted, from a form and back. */
@Component
class WantedForms {
  private static final int COMMUNES = 3;
  private static final int FOUND = 8;

  private final Professions professions;
  private final Communes communes;
  private final Perimeter perimeter;

  WantedForms(Professions professions, Communes communes, Perimeter perimeter) {
    this.professions = professions;
    this.communes = communes;
    this.perimeter = perimeter;
  }

  /** What was read, or the form with what is wrong. */
  record Reading(@Nullable Wanted wanted, Form form) {}

  Reading read(Territory territory, WantedForm typed, Form sent, Texts t) {
    var form = sent;
    var from = TypedDay.read(typed.from()).orElse(null);
    var until = TypedDay.read(typed.until()).orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      form = form.refusing("until", t.get("profile.until.before"));
    }
    if (typed.rateMin() != null && typed.rateMax() != null && typed.rateMax() < typed.rateMin()) {
      form = form.refusing("rateMax", t.get("profile.rate.order"));
    }
    var here = Set.copyOf(perimeter.communes(territory.id()));
    var codes = new ArrayList<String>();
    var names = Arrays.asList(typed.commune1(), typed.commune2(), typed.commune3());
    for (var i = 0; i < COMMUNES; i++) {
      var name = names.get(i);
      if (name != null && !name.isBlank()) {
        var found = commune(name, here);
        if (found.isEmpty()) {
          form = form.refusing("commune" + (i + 1), t.get("profile.commune.unknown"));
        } else {
          found.filter(one -> !codes.contains(one.code())).ifPresent(one -> codes.add(one.code()));
        }
      }
    }
    if (!form.errors().isEmpty()) {
      return new Reading(null, form);
    }
    var named = (typed.profession() == null ? "" : typed.profession()).split(":", 2);
    var profession = professions.find(named[0], named.length > 1 ? named[1] : null);
    var wishes = typed.wishes();
    return new Reading(
        new Wanted(
            profession.map(one -> one.profession().code()).orElse(null),
            profession
                .flatMap(one -> Optional.ofNullable(one.speciality()))
                .map(one -> one.code())
                .orElse(null),
            from,
            until,
            List.copyOf(codes),
            typed.km(),
            typed.rateMin(),
            typed.rateMax(),
            HalfDays.of(typed.halfDays() == null ? List.of() : typed.halfDays()),
            Horizon.of(typed.horizon()).orElse(null),
            Wanted.LANGUAGES.stream()
                .filter(one -> typed.languages() != null && typed.languages().contains(one))
                .toList(),
            Typed.orNull(wishes),
            typed.lodging() != null),
        form);
  }

  /** The commune of this name or code, in the territory rather than elsewhere. */
  Optional<Commune> commune(String typed, Set<String> here) {
    var words = typed.strip().replaceFirst("\\s*\\(\\d[\\dAB]\\d{0,3}\\)$", "");
    var found = communes.search(words, FOUND);
    var same = found.stream().filter(one -> one.name().equalsIgnoreCase(words)).toList();
    var likely = same.isEmpty() ? found : same;
    return likely.stream()
        .filter(one -> here.contains(one.code()))
        .findFirst()
        .or(() -> likely.stream().findFirst());
  }

  Form filled(Wanted wanted, int version) {
    var known = new HashMap<String, @Nullable Object>();
    known.put(
        "profession",
        wanted.speciality() == null
            ? wanted.profession()
            : wanted.profession() + ":" + wanted.speciality());
    known.put("from", wanted.from());
    known.put("until", wanted.until());
    known.put("km", wanted.km());
    known.put("rateMin", wanted.rateMin());
    known.put("rateMax", wanted.rateMax());
    known.put("halfDays", wanted.halfDays());
    known.put("horizon", wanted.horizon() == null ? null : wanted.horizon().code());
    known.put("languages", wanted.languages());
    known.put("wishes", wanted.wishes());
    known.put("lodging", wanted.lodging() ? "true" : null);
    known.put("version", version);
    var named = new HashMap<String, String>();
    communes.findAll(wanted.communes()).forEach(one -> named.put(one.code(), one.name()));
    for (var i = 0; i < wanted.communes().size() && i < COMMUNES; i++) {
      known.put("commune" + (i + 1), named.get(wanted.communes().get(i)));
    }
    return Form.filled(known);
  }

  /** What can be chosen, with what is chosen. */
  WantedFields fields(Territory territory, Form form, Texts t) {
    return new WantedFields(
        professions(form.value("profession"), t),
        Arrays.stream(Horizon.values())
            .map(
                one ->
                    new Choice(
                        one.code(),
                        t.name("profile.horizon", one),
                        one.code().equals(form.value("horizon"))))
            .toList(),
        HalfDays.DAYS.stream()
            .map(
                day ->
                    new WantedFields.DayRow(
                        t.get("profile.day." + day),
                        form.has("halfDays", day + "-am"),
                        form.has("halfDays", day + "-pm"),
                        day))
            .toList(),
        Wanted.LANGUAGES.stream()
            .map(one -> new Choice(one, language(one, t), form.has("languages", one)))
            .toList(),
        communes.findAll(perimeter.communes(territory.id())).stream().map(Commune::name).toList(),
        form);
  }

  /** Professions with their specialities below them; {@code chosen} as {@code nurse:SI07}. */
  List<Choice> professions(String chosen, Texts t) {
    var all = new ArrayList<Choice>();
    for (var one : professions.all()) {
      all.add(new Choice(one.code(), one.label(t.language()), one.code().equals(chosen)));
      for (var speciality : one.specialities()) {
        var value = one.code() + ":" + speciality.code();
        all.add(
            new Choice(
                value,
                "– " + professions.label(one.code(), speciality.code(), t.language()),
                value.equals(chosen)));
      }
    }
    return all;
  }

  /** The name of a language in the reader's. */
  static String language(String code, Texts t) {
    var name =
        ULocale.forLocale(java.util.Locale.of(code))
            .getDisplayLanguage(ULocale.forLocale(t.locale()));
    return name.isEmpty() ? code : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
