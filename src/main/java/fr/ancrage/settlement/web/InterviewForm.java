package fr.ancrage.settlement.web;

import fr.ancrage.household.Wishes;
import fr.ancrage.planning.Vocabulary;
import fr.ancrage.settlement.Answers;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an interview page sends: fields {@code fact.*}, {@code date.*} and {@code wish.*}. */
final class InterviewForm {
  /** The choice that says: none of these. */
  static final String NONE = "-";

  /** The mark that a group of ticks was on the page, so that no tick means unknown again. */
  static final String SHOWN = "shown";

  private static final int LONGEST_WISH = 2000;

  private final Vocabulary vocabulary;
  private final boolean home;
  private final Texts t;
  private Form form;

  InterviewForm(Vocabulary vocabulary, boolean home, Texts t, Form sent) {
    this.vocabulary = vocabulary;
    this.home = home;
    this.t = t;
    this.form = sent;
  }

  /** What was answered; what cannot be read is refused in {@link #form}. */
  Answers read() {
    return new Answers(facts(), dates(), home ? wishes() : Map.of());
  }

  /** The form with what is wrong. */
  Form form() {
    return form;
  }

  private Map<String, @Nullable List<String>> facts() {
    var facts = new LinkedHashMap<String, @Nullable List<String>>();
    for (var fact : vocabulary.facts().values()) {
      var field = "fact." + fact.name();
      if (!form.values(SHOWN).contains(field) || (fact.several() && !home)) {
        continue;
      }
      var chosen = form.values(field).stream().filter(value -> !value.isEmpty()).toList();
      if (chosen.isEmpty()) {
        facts.put(fact.name(), null);
      } else if (fact.several() && chosen.contains(NONE)) {
        facts.put(fact.name(), List.of());
      } else if (!fact.keys().containsAll(chosen) || (chosen.size() > 1 && !fact.several())) {
        form = form.refusing(field, t.get("settlement.interview.value"));
      } else {
        facts.put(fact.name(), chosen);
      }
    }
    return facts;
  }

  private Map<String, @Nullable LocalDate> dates() {
    var dates = new LinkedHashMap<String, @Nullable LocalDate>();
    for (var anchor : vocabulary.anchors().keySet()) {
      var field = "date." + anchor;
      if (!form.values(SHOWN).contains(field)) {
        continue;
      }
      var typed = form.value(field).strip();
      if (typed.isEmpty()) {
        dates.put(anchor, null);
        continue;
      }
      TypedDay.read(typed)
          .ifPresentOrElse(
              day -> dates.put(anchor, day),
              () -> form = form.refusing(field, t.get("shared.form.date")));
    }
    var arrival = dates.get("arrival");
    var start = dates.get("practice_start");
    if (arrival != null && start != null && arrival.isAfter(start.plusYears(1))) {
      form = form.refusing("date.arrival", t.get("settlement.interview.order"));
    }
    return dates;
  }

  private Map<String, String> wishes() {
    var wishes = new LinkedHashMap<String, String>();
    for (var topic : Wishes.TOPICS) {
      var field = "wish." + topic;
      if (form.values(SHOWN).contains(field)) {
        if (form.value(field).length() > LONGEST_WISH) {
          form = form.refusing(field, t.get("settlement.interview.long", LONGEST_WISH));
        } else {
          wishes.put(topic, form.value(field));
        }
      }
    }
    return wishes;
  }
}
