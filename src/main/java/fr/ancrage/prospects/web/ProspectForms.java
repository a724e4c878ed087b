package fr.ancrage.prospects.web;

import fr.ancrage.people.Means;
import fr.ancrage.people.PersonName;
import fr.ancrage.people.Phones;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Origin;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is typed of a prospect, and fills the form again. */
@Component
class ProspectForms {
  private final Professions professions;

  ProspectForms(Professions professions) {
    this.professions = professions;
  }

  /**
   * What was understood.
   *
   * @param known null when something must be corrected first
   */
  record Reading(Form form, @Nullable Known known) {}

  Reading read(ProspectForm typed, Form sent, LocalDate today, Texts t) {
    var form = sent;
    var first = means(typed.means());
    var second = means(typed.more());
    if (first == null) {
      form =
          form.refusing(
              "means",
              t.get(
                  Typed.orNull(typed.means()) == null
                      ? "prospects.form.means.missing"
                      : "prospects.form.means.wrong"));
    }
    if (Typed.orNull(typed.more()) != null && second == null) {
      form = form.refusing("more", t.get("prospects.form.means.wrong"));
    }
    var profession = professions.read(typed.profession());
    if (Typed.orNull(typed.profession()) != null && profession.isEmpty()) {
      form = form.refusing("profession", t.get("prospects.form.profession.unknown"));
    }
    var origin = Origin.of(typed.origin()).orElse(null);
    if (origin == null) {
      form = form.refusing("origin", t.get("prospects.form.origin.missing"));
    } else if (origin.saysWhich() && Typed.orNull(typed.originWords()) == null) {
      form = form.refusing("originWords", t.get("prospects.form.origin.which"));
    }
    var met = TypedDay.read(typed.metOn()).orElse(today);
    if (met.isAfter(today)) {
      form = form.refusing("metOn", t.get("prospects.form.met.future"));
    }
    if (!form.errors().isEmpty() || origin == null || first == null) {
      return new Reading(form, null);
    }
    var name = PersonName.read(typed.name());
    return new Reading(
        form,
        new Known(
            cut(name.given()),
            cut(name.family()),
            either(first, second, true),
            either(first, second, false),
            TextCatalogue.spoken(typed.language()).isPresent()
                ? String.valueOf(typed.language())
                : "fr",
            profession.map(one -> one.profession().code()).orElse(null),
            profession.map(NamedProfession::specialityCode).orElse(null),
            origin,
            Typed.orNull(typed.originWords()),
            met,
            Typed.orNull(typed.notes())));
  }

  /** The form of a correction. */
  Form filled(Prospect one, Texts t) {
    var known = one.known();
    var fields = new HashMap<String, @Nullable Object>();
    fields.put("name", known.name());
    fields.put("means", known.email() == null ? Phones.shown(known.phone()) : known.email());
    fields.put("more", known.email() == null ? null : Phones.shown(known.phone()));
    fields.put(
        "profession",
        known.profession() == null
            ? null
            : professions.label(known.profession(), known.speciality(), t.language()));
    fields.put("origin", known.origin().code());
    fields.put("originWords", known.originWords());
    fields.put("metOn", known.metOn());
    fields.put("language", known.language());
    fields.put("notes", known.notes());
    fields.put("version", one.version());
    return Form.filled(fields);
  }

  List<Choice> origins(String chosen, Texts t) {
    return Arrays.stream(Origin.values())
        .map(
            one ->
                new Choice(one.code(), t.name("prospects.origin", one), one.code().equals(chosen)))
        .toList();
  }

  /** The languages in which somebody can be written to. */
  static List<Choice> languages(String chosen, Texts t) {
    return TextCatalogue.PERSON_LANGUAGES.stream()
        .map(
            one ->
                new Choice(
                    one.getLanguage(),
                    t.get("prospects.language." + one.getLanguage()),
                    one.getLanguage().equals(chosen.isEmpty() ? "fr" : chosen)))
        .toList();
  }

  /** What a field suggests: every profession in the reader's words. */
  List<String> suggestions(Texts t) {
    return professions.all().stream().map(one -> one.label(t.language())).toList();
  }

  private static @Nullable Means means(@Nullable String typed) {
    var written = Typed.orNull(typed);
    return written == null ? null : Means.read(written).orElse(null);
  }

  private static @Nullable String either(Means first, @Nullable Means second, boolean email) {
    return Stream.of(first, second)
        .filter(Objects::nonNull)
        .map(one -> email ? one.email() : one.phone())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(80, name.length()));
  }
}
