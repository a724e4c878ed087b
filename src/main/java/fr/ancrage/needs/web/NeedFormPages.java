package fr.ancrage.needs.web;

import fr.ancrage.needs.Contract;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.needs.Why;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a need, filled with what is known. */
@Component
class NeedFormPages {
  private static final List<String> FOLDED =
      List.of("title", "commune", "until", "halfDays", "hours", "site", "why", "places", "words");

  private final Places places;
  private final Professions professions;
  private final NeedWords words;
  private final Clock clock;

  NeedFormPages(Places places, Professions professions, NeedWords words, Clock clock) {
    this.places = places;
    this.professions = professions;
    this.words = words;
    this.clock = clock;
  }

  /** An empty form: full time, soon, shown to all. */
  static Form empty(NeedRights rights) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("urgency", Urgency.SOON.code());
    known.put("offered", true);
    known.put("organisation", rights.own());
    return Form.filled(known);
  }

  /** A form that says what the need says. */
  Form filled(Need need, Texts t) {
    var terms = need.terms();
    var known = new HashMap<String, @Nullable Object>();
    known.put("profession", words.profession(terms.profession(), terms.speciality(), t));
    known.put("organisation", terms.organisation());
    known.put("rate", rate(terms.rate()));
    known.put("from", terms.from());
    known.put("until", terms.until());
    known.put("urgency", terms.urgency().code());
    known.put("contract", terms.contract() == null ? null : terms.contract().code());
    known.put("title", terms.title());
    known.put("commune", places.written(terms.commune()));
    known.put("places", terms.places());
    known.put("halfDays", terms.halfDays().stream().map(HalfDay::code).toList());
    known.put("hours", terms.hours());
    known.put("site", terms.site());
    known.put("why", terms.why() == null ? null : terms.why().code());
    known.put("lodging", terms.lodging());
    known.put("words", terms.words());
    known.put("offered", terms.offered());
    known.put("version", need.version());
    return Form.filled(known);
  }

  /** As a field shows it and as it is read again. */
  static String rate(Rate rate) {
    return (rate.min() == rate.max() ? "" : rate.min() + "-") + rate.max() + " %";
  }

  NeedFormPage page(
      Territory territory,
      @Nullable Need need,
      Form form,
      @Nullable Need saved,
      NeedRights rights,
      Texts t) {
    var base = territory.url() + "/besoins";
    var draft = need == null || need.state() == NeedState.DRAFT;
    return new NeedFormPage(
        need == null ? t.get("needs.new.title") : t.get("needs.edit.title", need.terms().title()),
        need == null ? base + "/nouveau" : base + "/" + need.id() + "/modifier",
        need == null ? base : base + "/" + need.id(),
        form,
        suggestions(t),
        organisations(rights, form),
        places.suggested(territory.id()),
        NeedChoices.of(Urgency.values(), Urgency::code, "needs.urgency", form.value("urgency"), t),
        NeedChoices.of(
            Contract.values(), Contract::code, "needs.contract", form.value("contract"), t),
        NeedChoices.of(Why.values(), Why::code, "needs.why", form.value("why"), t),
        days(form, t),
        FOLDED.stream().anyMatch(one -> !form.value(one).isEmpty() || form.error(one) != null),
        draft,
        saved == null ? null : terms(saved.terms(), territory, t));
  }

  private List<NeedWords.Term> terms(NeedTerms terms, Territory territory, Texts t) {
    return words.terms(
        terms,
        places.name(terms.organisation()),
        places.written(terms.commune()),
        LocalDate.now(clock.withZone(territory.zone())),
        t);
  }

  /** Every name of a profession, for a field to suggest. */
  List<String> suggestions(Texts t) {
    return professions.all().stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one.label(t.language())),
                    one.specialities().stream().map(more -> more.label(t.language()))))
        .toList();
  }

  /** The members to choose from; none for who declares for their own. */
  List<Choice> organisations(NeedRights rights, Form form) {
    if (!rights.all()) {
      return List.of();
    }
    var names = new LinkedHashMap<fr.ancrage.territories.OrganisationId, String>();
    places.members().forEach(one -> names.put(one.id(), one.name()));
    return NeedChoices.organisations(names, null).stream()
        .map(one -> new Choice(one.value(), one.label(), form.has("organisation", one.value())))
        .toList();
  }

  /** The half-days of a week, to be ticked. */
  static List<NeedFormPage.Day> days(Form form, Texts t) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                new NeedFormPage.Day(
                    day.getDisplayName(TextStyle.FULL, t.locale()),
                    half(form, new HalfDay(day, false), t.get("needs.morning")),
                    half(form, new HalfDay(day, true), t.get("needs.afternoon"))))
        .toList();
  }

  private static Choice half(Form form, HalfDay half, String label) {
    return new Choice(half.code(), label, form.has("halfDays", half.code()));
  }
}
