package fr.ancrage.settlement.web;

import fr.ancrage.household.Wishes;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.Planners;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an interview page shows: what is known, over which lies what was typed. */
@Component
class InterviewPages {
  private final Dossiers dossiers;
  private final Persons persons;
  private final Interview interview;
  private final Plans plans;
  private final Planners planners;
  private final PlanViews views;
  private final Clock clock;

  InterviewPages(
      Dossiers dossiers,
      Persons persons,
      Interview interview,
      Plans plans,
      Planners planners,
      PlanViews views,
      Clock clock) {
    this.dossiers = dossiers;
    this.persons = persons;
    this.interview = interview;
    this.plans = plans;
    this.planners = planners;
    this.views = views;
    this.clock = clock;
  }

  /** What the page sent. */
  InterviewForm form(DossierId id, Form sent, boolean home, Texts t) {
    return new InterviewForm(planners.of(dossiers.get(id)).vocabulary(), home, t, sent);
  }

  /** The page; a form with errors keeps every letter that was typed. */
  InterviewPage page(
      Territory territory,
      DossierId id,
      boolean home,
      boolean person,
      String url,
      @Nullable String backUrl,
      Form form,
      Texts t) {
    var dossier = dossiers.get(id);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var words = views.words(dossier, t, today);
    var asked = interview.asked(id, home);
    var work = new ArrayList<InterviewPage.Question>();
    var family = new ArrayList<InterviewPage.Question>();
    for (var question : asked.facts()) {
      (question.home() ? family : work).add(question(question, form, words, t));
    }
    var dates = new ArrayList<InterviewPage.Dated>();
    asked
        .dates()
        .forEach(
            (anchor, day) -> {
              var field = "date." + anchor;
              dates.add(
                  new InterviewPage.Dated(
                      field,
                      words.anchor(anchor),
                      form.errors().isEmpty()
                          ? (day == null ? "" : day.toString())
                          : form.value(field)));
            });
    var wishes =
        home
            ? Wishes.TOPICS.stream().map(topic -> wish(topic, asked, form, t)).toList()
            : List.<InterviewPage.Wish>of();
    var plan = home ? plans.whole(id) : plans.work(id);
    return new InterviewPage(
        url,
        backUrl,
        persons.get(dossier.person()).name(),
        form,
        work,
        dates,
        home ? family : null,
        wishes,
        asked.missing(false) + (home ? asked.missing(true) : 0),
        person,
        !dossier.stage().before(Stage.PLAN),
        views.view(dossier, plan, t, today, step -> url).headline());
  }

  private static InterviewPage.Question question(
      Interview.Question question, Form form, PlanWords words, Texts t) {
    var fact = question.fact();
    var field = "fact." + fact.name();
    var known = question.values();
    List<String> chosen;
    if (!form.errors().isEmpty()) {
      chosen = form.values(field);
    } else if (known == null) {
      chosen = List.of();
    } else {
      chosen = known.isEmpty() && fact.several() ? List.of(InterviewForm.NONE) : known;
    }
    var choices = new ArrayList<Choice>();
    for (var value : fact.keys()) {
      choices.add(new Choice(value, words.value(fact.name(), value), chosen.contains(value)));
    }
    if (fact.several()) {
      choices.add(
          new Choice(
              InterviewForm.NONE,
              t.get("settlement.interview.none"),
              chosen.contains(InterviewForm.NONE)));
    }
    return new InterviewPage.Question(
        field,
        words.fact(fact.name()),
        t.find("settlement.fact." + fact.name() + "-why").orElse(null),
        choices,
        fact.several(),
        question.answered());
  }

  private static InterviewPage.Wish wish(String topic, Interview.Asked asked, Form form, Texts t) {
    var field = "wish." + topic;
    return new InterviewPage.Wish(
        field,
        t.get("settlement.wish." + topic),
        form.errors().isEmpty() ? asked.wishes().getOrDefault(topic, "") : form.value(field));
  }
}
