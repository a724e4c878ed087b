package fr.ancrage.settlement.web;

import fr.ancrage.messaging.DigestItem;
import fr.ancrage.messaging.DigestReader;
import fr.ancrage.messaging.DigestSource;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.PersonId;
import fr.ancrage.settlement.Alerts;
import fr.ancrage.settlement.CaseAlert;
import fr.ancrage.settlement.DigestNews;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.PlanChange;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is new in the dossiers, for those whom it concerns, at their side of the wall. */
@Component
class DossierDigest implements DigestSource {
  private static final String CHANGE = "change:";

  /** What nobody was told for so long is no news. */
  private static final Duration NEWS = Duration.ofDays(15);

  private static final int SOON = 7;

  private final DigestNews news;
  private final Dossiers dossiers;
  private final PlanChanges changes;
  private final Alerts alerts;
  private final Plans plans;
  private final PlanViews views;
  private final Shares shares;
  private final PublicUrl urls;

  DossierDigest(
      DigestNews news,
      Dossiers dossiers,
      PlanChanges changes,
      Alerts alerts,
      Plans plans,
      PlanViews views,
      Shares shares,
      PublicUrl urls) {
    this.news = news;
    this.dossiers = dossiers;
    this.changes = changes;
    this.alerts = alerts;
    this.plans = plans;
    this.views = views;
    this.shares = shares;
    this.urls = urls;
  }

  @Override
  public List<DigestItem> items(Territory territory, DigestReader reader, Texts t) {
    return switch (reader) {
      case DigestReader.Accompanied person -> forPerson(person, t);
      case DigestReader.Colleague colleague when colleague.roles().staff() ->
          forStaff(territory, colleague, t);
      case DigestReader.Colleague colleague -> forRecruiter(territory, colleague, t);
    };
  }

  private List<DigestItem> forStaff(Territory territory, DigestReader.Colleague reader, Texts t) {
    var whole = reader.roles().any(Role.CONCIERGE);
    var items = new ArrayList<DigestItem>();
    for (var one : news.casesOf(reader.account().id())) {
      var url = urls.of(territory, "/dossiers/" + one.id());
      var dossier = dossiers.get(one.id());
      if (!one.followed()) {
        items.add(
            new DigestItem("new:" + one.id(), one.name(), t.get("settlement.digest.nobody"), url));
        continue;
      }
      var words = words(dossier, t);
      for (var alert : alerts.of(one.id(), whole)) {
        items.add(
            new DigestItem(
                named(one.id(), alert),
                one.name(),
                AlertWords.words(alert, words, t, plans.today(dossier)),
                url));
      }
      moved(dossier, reader.account().name(), whole, words, t).stream()
          .map(said -> new DigestItem(said.thing(), one.name(), said.words(), url))
          .forEach(items::add);
      var due = news.due(List.of(one.id()), List.of("concierge"), plans.today(dossier), whole);
      due.forEach(
          step ->
              items.add(
                  new DigestItem(
                      named(step),
                      one.name(),
                      t.get("settlement.digest.due", words.step(step.step())),
                      url + "/demarches/" + step.step())));
    }
    return items;
  }

  /** The director who handed somebody over hears when the date moves, and nothing of the family. */
  private List<DigestItem> forRecruiter(
      Territory territory, DigestReader.Colleague reader, Texts t) {
    var items = new ArrayList<DigestItem>();
    for (var one : news.handedOverBy(reader.account().id())) {
      var dossier = dossiers.get(one.id());
      var words = words(dossier, t);
      var url = urls.of(territory, "/confies");
      var said = new ChangeWords(words, t, plans.today(dossier), false);
      for (var change : changes.news(Set.of(one.id()), NEWS)) {
        said.gates(change.moved())
            .forEach(
                gate -> items.add(new DigestItem(CHANGE + change.id(), one.name(), gate, url)));
      }
    }
    return items;
  }

  private List<DigestItem> forPerson(DigestReader.Accompanied reader, Texts t) {
    var found = dossiers.of(reader.person().id());
    if (found.isEmpty() || !found.get().stage().planned()) {
      return List.of();
    }
    var dossier = found.get();
    var words = words(dossier, t);
    var today = plans.today(dossier);
    var items = new ArrayList<DigestItem>();
    for (var said : moved(dossier, reader.person().name(), true, words, t)) {
      items.add(
          new DigestItem(
              said.thing(), t.get("settlement.digest.moved"), said.words(), reader.page()));
    }
    var due = news.due(List.of(dossier.id()), List.of("candidate"), today.plusDays(SOON), true);
    for (var step : due) {
      items.add(
          new DigestItem(
              named(step),
              t.get("settlement.digest.soon"),
              t.get(
                  step.on().isAfter(today)
                      ? "settlement.digest.begin"
                      : "settlement.digest.begin.now",
                  words.step(step.step()),
                  t.day(step.on(), today)),
              reader.page()));
    }
    return items;
  }

  private record Said(String thing, String words) {}

  /** What moved a date, done by somebody else; who acts knows what they did. */
  private List<Said> moved(
      Dossier dossier, String reader, boolean whole, PlanWords words, Texts t) {
    var today = plans.today(dossier);
    var said = new ChangeWords(words, t, today, whole);
    var moved = new ArrayList<Said>();
    for (PlanChange change : changes.news(Set.of(dossier.id()), NEWS)) {
      if (said.told(change) && !reader.equals(change.byName())) {
        var row = said.row(change, java.time.ZoneOffset.UTC, null);
        if (!row.still()) {
          moved.add(
              new Said(
                  CHANGE + change.id(),
                  String.join(" ; ", row.causes()) + ". " + String.join(" ", row.gates())));
        }
      }
    }
    return moved;
  }

  private PlanWords words(Dossier dossier, Texts t) {
    return views.words(dossier, t, plans.today(dossier));
  }

  private static String named(DossierId dossier, CaseAlert alert) {
    return "alert:%s:%s:%s:%s".formatted(dossier, alert.kind(), alert.step(), alert.day());
  }

  /** A step whose day moves is not told again: the move is. */
  private static String named(DigestNews.Due step) {
    return "due:%s:%s".formatted(step.dossier(), step.step());
  }

  @Override
  public List<PersonId> persons() {
    return news.persons();
  }

  @Override
  public Optional<String> page(Territory territory, PersonId person) {
    return dossiers
        .of(person)
        .flatMap(shares::again)
        .map(
            token ->
                urls.of(
                    territory,
                    Invitations.path(territory, Share.Kind.PERSON, token)
                        .substring(territory.url().length())));
  }

  @Override
  public void told(List<DigestItem> items) {
    changes.told(
        items.stream()
            .map(DigestItem::thing)
            .filter(thing -> thing.startsWith(CHANGE))
            .map(thing -> UUID.fromString(thing.substring(CHANGE.length())))
            .toList());
  }
}
