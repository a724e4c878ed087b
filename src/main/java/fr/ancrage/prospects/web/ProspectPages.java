package fr.ancrage.prospects.web;

import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.prospects.Contact;
import fr.ancrage.prospects.Contacts;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.RetentionRules;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the page of a prospect. */
@Component
class ProspectPages {
  private final Contacts contacts;
  private final RetentionRules rules;
  private final ProspectWords words;
  private final Profiles profiles;
  private final Persons persons;
  private final Team team;
  private final Clock clock;

  ProspectPages(
      Contacts contacts,
      RetentionRules rules,
      ProspectWords words,
      Profiles profiles,
      Persons persons,
      Team team,
      Clock clock) {
    this.contacts = contacts;
    this.rules = rules;
    this.words = words;
    this.profiles = profiles;
    this.persons = persons;
    this.team = team;
    this.clock = clock;
  }

  ProspectPage page(Territory territory, Prospect one, Form form, Concerned concerned, Texts t) {
    var known = one.known();
    var today = today(territory);
    var url = territory.url() + "/prospects/" + one.id();
    var names = team.names(territory.id());
    var before = words.tellBefore(one, territory);
    return new ProspectPage(
        url,
        territory.url() + "/prospects",
        known.name(),
        words.next(one, today, t),
        words.tone(one, today),
        words.state(one, t),
        one.open(),
        facts(territory, one, today, t),
        known.email(),
        Phones.shown(known.phone()),
        known.phone(),
        known.notes(),
        one.open() && known.email() != null ? url + "/ecrire" : null,
        before == null ? Tone.DONE : words.tellSoon(before, today) ? Tone.LATE : Tone.WAITING,
        told(territory, one, before, today, t),
        one.open() && before != null,
        t.get("prospects.kept", t.date(rules.on(today).ends(one, territory.zone()))),
        Team.choices(names, one.owner()),
        one.owner() != null,
        one.next() == null ? "" : one.next().toString(),
        snoozes(today, t),
        Arrays.stream(Contact.Kind.values())
            .filter(Contact.Kind::noted)
            .map(
                kind ->
                    new Choice(
                        kind.code(),
                        t.name("prospects.contact", kind),
                        kind.code()
                            .equals(
                                form.value("kind").isEmpty()
                                    ? Contact.Kind.CALL.code()
                                    : form.value("kind"))))
            .toList(),
        Arrays.stream(Contact.Outcome.values())
            .map(
                outcome ->
                    new Choice(
                        outcome.code(),
                        t.name("prospects.outcome", outcome),
                        outcome.code().equals(form.value("outcome"))))
            .toList(),
        today.toString(),
        contacts.of(one.id()).stream().map(made -> made(made, url, today, t)).toList(),
        profile(territory, one, t),
        alike(territory, one, concerned),
        form);
  }

  private List<ProspectPage.Fact> facts(
      Territory territory, Prospect one, LocalDate today, Texts t) {
    var known = one.known();
    var facts = new ArrayList<ProspectPage.Fact>();
    var profession = words.profession(known, t);
    if (profession != null) {
      facts.add(new ProspectPage.Fact(t.get("prospects.column.profession"), profession));
    }
    facts.add(new ProspectPage.Fact(t.get("prospects.column.origin"), words.origin(known, t)));
    facts.add(new ProspectPage.Fact(t.get("prospects.column.met"), t.day(known.metOn(), today)));
    facts.add(
        new ProspectPage.Fact(
            t.get("prospects.entered"),
            t.get(
                "prospects.entered.by",
                one.enteredBy(),
                t.day(LocalDate.ofInstant(one.enteredAt(), territory.zone()), today))));
    facts.add(
        new ProspectPage.Fact(
            t.get("prospects.form.language"), t.get("prospects.language." + known.language())));
    return facts;
  }

  private static String told(
      Territory territory, Prospect one, @Nullable LocalDate before, LocalDate today, Texts t) {
    if (before != null) {
      return t.get("prospects.tell.before", t.day(before, today));
    }
    return t.get(
        "prospects.told",
        t.day(
            LocalDate.ofInstant(Objects.requireNonNull(one.informedAt()), territory.zone()),
            today));
  }

  private static List<Choice> snoozes(LocalDate today, Texts t) {
    return List.of(
        new Choice(today.plusDays(1).toString(), t.get("prospects.snooze.day"), false),
        new Choice(today.plusWeeks(1).toString(), t.get("prospects.snooze.week"), false),
        new Choice(today.plusMonths(1).toString(), t.get("prospects.snooze.month"), false));
  }

  private static ProspectPage.Made made(Contact one, String url, LocalDate today, Texts t) {
    return new ProspectPage.Made(
        t.day(one.day(), today),
        switch (one.kind()) {
          case CALL -> "telephone";
          case MET -> "people";
          case MAIL, LETTER -> "envelope";
          case ANSWER -> "chat-dots";
        },
        one.outcome().heard() ? Tone.DONE : Tone.NEUTRAL,
        t.get(
            "prospects.made",
            t.name("prospects.contact", one.kind()),
            t.name("prospects.outcome", one.outcome())),
        one.words(),
        one.by(),
        one.kind().noted() ? url + "/contacts/" + one.id() + "/retrait" : null);
  }

  private @Nullable Link profile(Territory territory, Prospect one, Texts t) {
    return one.person() == null
        ? null
        : profiles
            .of(one.person())
            .map(Profile::id)
            .map(id -> new Link(t.get("prospects.profile"), territory.url() + "/profils/" + id))
            .orElse(null);
  }

  private List<Link> alike(Territory territory, Prospect one, Concerned concerned) {
    if (!one.open()) {
      return List.of();
    }
    var known = one.known();
    var alike =
        persons.alike(
            new NewPerson(
                known.givenName(), known.familyName(), known.email(), known.phone(), "fr"),
            null);
    alike.forEach(person -> concerned.add(person.id().value()));
    return alike.stream()
        .map(person -> new Link(person.name(), territory.url() + "/personnes/" + person.id()))
        .toList();
  }

  /** What comes next for them, in words. */
  String next(Territory territory, Prospect one, Texts t) {
    return words.next(one, today(territory), t);
  }

  LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
