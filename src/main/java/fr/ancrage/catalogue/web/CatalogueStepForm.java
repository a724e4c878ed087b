package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.Finding;
import fr.ancrage.catalogue.OverlayCheck;
import fr.ancrage.catalogue.Wording;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Offset;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a step as it was typed; what cannot be read is said beside its field. */
final class CatalogueStepForm {
  static final int MOST_GROUPS = 6;
  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_EXPLANATION = 600;
  private static final int FARTHEST_DAYS = 1826;

  private final Catalogue catalogue;
  private final Texts t;
  private Form form;

  CatalogueStepForm(Catalogue catalogue, Texts t, Form sent) {
    this.catalogue = catalogue;
    this.t = t;
    form = sent;
  }

  Form form() {
    return form;
  }

  /** The terms; the fields that nobody can type here stay those of {@code from}. */
  StepTerms terms(StepTerms from) {
    var draft =
        new StepDraft()
            .days(days())
            .after(form.values("after"))
            .launch(offset("launch", from.launch()))
            .deadline(offset("deadline", from.deadline()))
            .documents(form.values("documents"))
            .authority(known("authority", catalogue.authorities().keySet().stream().toList()))
            .who(word("who", Who.class).orElse(from.who()))
            .gate(word("gate", Gate.class).orElse(from.gate()))
            .optional(form.has("optional", "true"));
    return new fr.ancrage.catalogue.StepChange(draft.written(), draft.terms()).applyTo(from);
  }

  /** The words of the territory; those that are the base's are left out. */
  Map<String, Wording> words(@Nullable StepTerms base) {
    var words = new LinkedHashMap<String, Wording>();
    var fr = text("name_fr", LONGEST_NAME);
    if (fr == null && base == null) {
      form = form.refusing("name_fr", t.get("catalogue.finding.name_missing", "", ""));
    }
    var en = text("name_en", LONGEST_NAME);
    words.put(
        "fr",
        new Wording(
            own(fr, base == null ? null : base.name().fr()),
            text("explanation_fr", LONGEST_EXPLANATION)));
    words.put(
        "en",
        new Wording(
            own(en, base == null ? null : base.name().en()),
            text("explanation_en", LONGEST_EXPLANATION)));
    return words;
  }

  /** Whom an own step is asked; a set in which nothing is ticked counts only when it is alone. */
  List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    for (var i = 0; i < groups(form); i++) {
      var conditions = new LinkedHashMap<String, List<String>>();
      for (var fact : catalogue.vocabulary().facts().values()) {
        var ticked = form.values("when." + i + "." + fact.name());
        if (!ticked.isEmpty()) {
          conditions.put(fact.name(), ticked);
        }
      }
      if (!conditions.isEmpty()) {
        clauses.add(new Clause(conditions));
      }
    }
    return clauses.isEmpty() ? List.of(new Clause(Map.of())) : clauses;
  }

  /** Says beside its field what is found in the catalogue that this step would make. */
  void refuse(Finding finding, String words) {
    var field =
        switch (finding.field()) {
          case "days" -> "days_typical";
          case "launch" -> "launch_anchor";
          case "deadline" -> "deadline_anchor";
          case "prefer_after", "steps" -> "after";
          case "applies_when" -> "when";
          case "name" -> "name_fr";
          default -> finding.field();
        };
    if (form.error(field) == null) {
      form = form.refusing(field, words);
    }
  }

  /** How many sets of conditions the form shows. */
  static int groups(Form form) {
    var typed = form.value("groups");
    return typed.matches("\\d") ? Math.clamp(Integer.parseInt(typed), 1, MOST_GROUPS) : 1;
  }

  private Days days() {
    var min = number("days_min");
    var typical = number("days_typical");
    var max = number("days_max");
    if (min == null || typical == null || max == null) {
      return new Days(0, 1, 1);
    }
    var days = new Days(min, typical, max);
    var wrong = OverlayCheck.days(days);
    if (wrong != null) {
      var field =
          switch (wrong) {
            case DURATION_TOO_LONG -> "days_max";
            case DAYS_OUT_OF_ORDER -> max < typical ? "days_max" : "days_min";
            default -> "days_typical";
          };
      var key = "catalogue.finding." + wrong.name().toLowerCase(java.util.Locale.ROOT);
      form = form.refusing(field, t.get(key, OverlayCheck.LONGEST_DAYS, ""));
    }
    return days;
  }

  private @Nullable Integer number(String field) {
    var typed = form.value(field).strip();
    if (typed.matches("\\d{1,6}")) {
      return Integer.valueOf(typed);
    }
    form = form.refusing(field, t.get("catalogue.form.days"));
    return null;
  }

  private @Nullable Offset offset(String field, @Nullable Offset from) {
    var anchor = form.value(field + "_anchor");
    if (anchor.isEmpty()) {
      return null;
    }
    if (!catalogue.vocabulary().anchors().containsKey(anchor)) {
      form = form.refusing(field + "_anchor", t.get("catalogue.form.value"));
      return null;
    }
    var typed = form.value(field + "_days").strip();
    if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) > FARTHEST_DAYS) {
      form = form.refusing(field + "_days", t.get("catalogue.form.offset", FARTHEST_DAYS));
      return null;
    }
    var days = Integer.parseInt(typed) * (form.value(field + "_side").equals("before") ? -1 : 1);
    return from != null && from.anchor().equals(anchor) && from.days() == days
        ? from
        : new Offset(anchor, days, false, from != null && from.appliesToFinish());
  }

  private String known(String field, List<String> allowed) {
    if (!allowed.contains(form.value(field))) {
      form = form.refusing(field, t.get("catalogue.form.value"));
      return allowed.getFirst();
    }
    return form.value(field);
  }

  private <E extends Enum<E> & Keyed> Optional<E> word(String field, Class<E> type) {
    var found = Keyed.find(type, form.value(field));
    if (found.isEmpty()) {
      form = form.refusing(field, t.get("catalogue.form.value"));
    }
    return found;
  }

  private @Nullable String text(String field, int longest) {
    var typed = form.value(field).strip();
    if (typed.length() > longest) {
      form = form.refusing(field, t.get("catalogue.form.long", longest));
    }
    return typed.isEmpty() ? null : typed;
  }

  private static @Nullable String own(@Nullable String typed, @Nullable String base) {
    return typed == null || typed.equals(base) ? null : typed;
  }

  /** The fields that a step's form starts from. */
  static Map<String, @Nullable Object> known(
      StepTerms terms, Map<String, Wording> words, List<Clause> clauses) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    var fr = words.getOrDefault("fr", new Wording(null, null));
    var en = words.getOrDefault("en", new Wording(null, null));
    known.put("name_fr", fr.name() == null ? terms.name().fr() : fr.name());
    known.put("name_en", en.name() == null ? terms.name().en() : en.name());
    known.put("explanation_fr", fr.explanation());
    known.put("explanation_en", en.explanation());
    known.put("days_min", terms.days().min());
    known.put("days_typical", terms.days().typical());
    known.put("days_max", terms.days().max());
    known.put("gate", terms.gate().key());
    known.put("who", terms.who().key());
    known.put("authority", terms.authority());
    known.put("documents", terms.documents());
    known.put("after", terms.after());
    known.put("optional", terms.optional());
    offset(known, StepField.LAUNCH.key(), terms.launch());
    offset(known, StepField.DEADLINE.key(), terms.deadline());
    known.put("groups", Math.max(1, clauses.size()));
    for (var i = 0; i < clauses.size(); i++) {
      var group = "when." + i + ".";
      clauses.get(i).conditions().forEach((fact, values) -> known.put(group + fact, values));
    }
    return known;
  }

  private static void offset(
      Map<String, @Nullable Object> known, String field, @Nullable Offset offset) {
    if (offset != null) {
      known.put(field + "_anchor", offset.anchor());
      known.put(field + "_days", Math.abs(offset.days()));
      known.put(field + "_side", offset.days() < 0 ? "before" : "after");
    }
  }
}
