package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Marks;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.MessageTemplate;
import fr.ancrage.settlement.MessageTemplates;
import fr.ancrage.settlement.NextSteps;
import fr.ancrage.settlement.Plans;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills templates for one case, in the reader's language and at the reader's side of the wall. */
@Component
class WritePages {
  private final Dossiers dossiers;
  private final Persons persons;
  private final Accounts accounts;
  private final Plans plans;
  private final PlanViews views;
  private final MessageTemplates templates;
  private final TextCatalogue texts;
  private final Clock clock;

  WritePages(
      Dossiers dossiers,
      Persons persons,
      Accounts accounts,
      Plans plans,
      PlanViews views,
      MessageTemplates templates,
      TextCatalogue texts,
      Clock clock) {
    this.dossiers = dossiers;
    this.persons = persons;
    this.accounts = accounts;
    this.plans = plans;
    this.views = views;
    this.templates = templates;
    this.texts = texts;
    this.clock = clock;
  }

  /** The form, from a template when one is named. */
  Form filled(
      Territory territory,
      DossierId id,
      boolean toPerson,
      @Nullable String template,
      @Nullable String step,
      Account me) {
    var known = new HashMap<String, Object>();
    known.put("message", Ids.next());
    known.put("a", toPerson ? "personne" : "autre");
    if (template != null) {
      templates
          .find(template)
          .ifPresent(
              one -> {
                var dossier = dossiers.get(id);
                var person = persons.get(dossier.person());
                var language = toPerson ? person.language() : "fr";
                var marks = marks(territory, dossier, person, toPerson, step, me, language);
                known.put("subject", marks.fill(one.subject(language)));
                known.put("words", marks.fill(one.words(language)));
              });
    }
    return Form.filled(known);
  }

  WritePage page(
      Territory territory, DossierId id, boolean toPerson, boolean both, Form form, Texts t) {
    var url = DossierPages.url(territory, id);
    var wanted = toPerson ? MessageTemplate.Reader.PERSON : MessageTemplate.Reader.OTHER;
    var words = form.value("words");
    return new WritePage(
        url + "/ecrire",
        url,
        persons.get(dossiers.get(id).person()).name(),
        toPerson,
        both ? url + "/ecrire?a=" + (toPerson ? "autre" : "personne") : null,
        templates.all().stream()
            .filter(one -> one.reader() == wanted)
            .map(
                one ->
                    new Link(
                        one.title(),
                        "%s/ecrire?a=%s&modele=%s"
                            .formatted(url, toPerson ? "personne" : "autre", one.key())))
            .toList(),
        List.copyOf(Marks.left(words)),
        words.contains(Marks.LINK),
        form);
  }

  /** To somebody else than the person, nothing that serves the household is named. */
  private Marks marks(
      Territory territory,
      Dossier dossier,
      Person person,
      boolean toPerson,
      @Nullable String step,
      Account me,
      String language) {
    var t = texts.in(Locale.of(language));
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var words = views.words(dossier, t, today);
    var plan = toPerson ? plans.whole(dossier.id()) : plans.work(dossier.id());
    var next =
        Optional.ofNullable(step)
            .flatMap(plan::step)
            .or(() -> NextSteps.of(plan, 1).stream().findFirst());
    var referent =
        Optional.ofNullable(dossier.concierge()).flatMap(accounts::find).orElse(me).name();
    return new Marks()
        .with("prénom", person.givenName())
        .with("nom", person.familyName())
        .with("territoire", territory.name())
        .with("référent", referent)
        .with("prochaine démarche", next.map(words::step).orElse(""))
        .with("date", next.map(one -> lowered(words, one, t)).orElse(""));
  }

  /** Within a sentence. */
  private static String lowered(PlanWords words, StepPlan step, Texts t) {
    var when = words.when(step);
    return when.substring(0, 1).toLowerCase(t.locale()) + when.substring(1);
  }
}
