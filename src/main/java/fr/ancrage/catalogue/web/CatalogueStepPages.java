package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.FieldValue;
import fr.ancrage.catalogue.Finding;
import fr.ancrage.catalogue.OwnStep;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one step of the draft, or the empty form of a new one. */
@Component
class CatalogueStepPages {
  static final String NEW = "nouvelle";
  private static final List<StepField> SHOWN =
      List.of(
          StepField.NAME,
          StepField.DAYS,
          StepField.WHO,
          StepField.AUTHORITY,
          StepField.GATE,
          StepField.LAUNCH,
          StepField.DEADLINE,
          StepField.AFTER,
          StepField.DOCUMENTS,
          StepField.OPTIONAL);

  /** What a new step starts from. */
  StepTerms fresh(Catalogue catalogue) {
    var authority = catalogue.authorities().keySet().iterator().next();
    return new StepDraft().days(new Days(1, 7, 30)).authority(authority).terms();
  }

  /** The step of the draft; 404 when there is none. */
  Step step(Desk.Work work, String id) {
    return find(work.merged(), id).orElseThrow(() -> new NotFound(id));
  }

  /** The step as the base has it; none for an own one. */
  Optional<Step> base(Desk.Work work, String id) {
    return find(work.base(), id);
  }

  /** What a form was filled from. */
  String seen(Desk.Work work, String id) {
    return find(work.merged(), id)
        .map(step -> Objects.hash(step, work.draft().overlay().words().get(id)))
        .map(Integer::toHexString)
        .orElse("");
  }

  CatalogueStepPage page(Desk.Work work, String id, @Nullable Form typed, boolean stale, Texts t) {
    var fresh = id.equals(NEW);
    var words = work.words(t);
    var overlay = work.draft().overlay();
    var base = fresh ? Optional.<Step>empty() : base(work, id);
    var terms = fresh ? fresh(work.merged()) : step(work, id).terms();
    var clauses = overlay.own(id).map(OwnStep::appliesWhen).orElse(List.of());
    var form =
        typed == null
            ? Form.filled(
                CatalogueStepForm.known(terms, overlay.words().getOrDefault(id, Map.of()), clauses))
            : typed;
    return new CatalogueStepPage(
        work.bar(),
        work.url() + "/demarches/" + id,
        fresh ? t.get("catalogue.step.new") : words.step(id),
        fresh,
        fresh || base.isEmpty(),
        overlay.hidden().contains(id),
        overlay.changes().containsKey(id) || overlay.words().containsKey(id),
        stale,
        seen(work, id),
        form,
        choices(Gate.class, form.value("gate"), one -> words.gate((Gate) one)),
        choices(Who.class, form.value("who"), one -> words.who((Who) one)),
        named(work.merged().authorities().keySet().stream(), form, "authority", words::authority),
        anchors(work, form, "launch", words),
        sides(form, "launch", t),
        anchors(work, form, "deadline", words),
        sides(form, "deadline", t),
        named(work.merged().documents().keySet().stream(), form, "documents", words::document),
        named(
            work.merged().steps().stream().map(Step::id).filter(other -> !other.equals(id)),
            form,
            "after",
            words::step),
        base.isPresent() ? List.of() : groups(work.merged(), form, words),
        base.map(step -> values(step, terms, new CatalogueWords(work.base(), t), t))
            .orElse(List.of()),
        base.map(step -> step.appliesWhen().stream().map(words::clause).toList()).orElse(List.of()),
        base.map(step -> exceptions(step, words, t)).orElse(List.of()),
        t.language().equals("en") ? terms.notes() : null,
        legal(terms, t),
        terms.src().stream().map(src -> work.base().sources().getOrDefault(src, src)).toList(),
        work.findings().stream()
            .filter(one -> id.equals(one.step()))
            .filter(one -> typed == null || !one.blocks())
            .map((Finding one) -> work.changeWords(t).finding(one))
            .toList());
  }

  private static Optional<Step> find(Catalogue catalogue, String id) {
    return catalogue.steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  private static <E extends Enum<E> & Keyed> List<Choice> choices(
      Class<E> type, String chosen, java.util.function.Function<Keyed, String> label) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> new Choice(one.key(), label.apply(one), one.key().equals(chosen)))
        .toList();
  }

  private static List<Choice> named(
      Stream<String> ids, Form form, String field, java.util.function.UnaryOperator<String> label) {
    return ids.map(id -> new Choice(id, label.apply(id), form.has(field, id))).toList();
  }

  private static List<Choice> anchors(
      Desk.Work work, Form form, String field, CatalogueWords words) {
    var anchors = work.merged().vocabulary().anchors().keySet().stream();
    return named(
        anchors.filter(name -> !name.equals("as_of")), form, field + "_anchor", words::anchor);
  }

  private static List<Choice> sides(Form form, String field, Texts t) {
    var side = form.value(field + "_side");
    return List.of(
        new Choice("before", t.get("catalogue.side.before"), !side.equals("after")),
        new Choice("after", t.get("catalogue.side.after"), side.equals("after")));
  }

  private static List<CatalogueStepPage.Group> groups(
      Catalogue catalogue, Form form, CatalogueWords words) {
    var groups = new ArrayList<CatalogueStepPage.Group>();
    for (var i = 0; i < CatalogueStepForm.groups(form); i++) {
      var facts = new ArrayList<CatalogueStepPage.Fact>();
      for (var fact : catalogue.vocabulary().facts().values()) {
        var field = "when." + i + "." + fact.name();
        facts.add(
            new CatalogueStepPage.Fact(
                field,
                words.fact(fact.name()),
                fact.keys().stream()
                    .map(
                        value ->
                            new Choice(
                                value, words.value(fact.name(), value), form.has(field, value)))
                    .toList(),
                !form.values(field).isEmpty()));
      }
      groups.add(new CatalogueStepPage.Group(i + 1, facts, true));
    }
    return groups;
  }

  private static List<CatalogueStepPage.Value> values(
      Step base, StepTerms now, CatalogueWords words, Texts t) {
    return SHOWN.stream()
        .map(
            field ->
                new CatalogueStepPage.Value(
                    t.get("catalogue.field." + field.key()),
                    words.value(field.key(), FieldValue.of(base.terms(), field)),
                    !Objects.equals(FieldValue.of(base.terms(), field), FieldValue.of(now, field))))
        .toList();
  }

  /** What the base says for some people only, whatever the territory says for all. */
  private static List<String> exceptions(Step base, CatalogueWords words, Texts t) {
    return base.overrides().stream()
        .map(
            one ->
                t.get(
                    "catalogue.exception",
                    words.clause(one.when()),
                    String.join(
                        " ; ",
                        one.replaced().stream()
                            .sorted()
                            .map(
                                field ->
                                    t.get(
                                        "catalogue.condition",
                                        t.get("catalogue.field." + field.key()),
                                        words.value(
                                            field.key(), FieldValue.of(one.values(), field))))
                            .toList())))
        .toList();
  }

  private static @Nullable String legal(StepTerms terms, Texts t) {
    var limit = terms.legalMaxDays();
    if (limit == null) {
      return null;
    }
    var silence = terms.silence();
    return t.get(
        "catalogue.legal",
        limit,
        terms.legalMaxDaysThirdCountry() == null ? limit : terms.legalMaxDaysThirdCountry(),
        silence == null ? "none" : silence.key());
  }
}
