package fr.ancrage.settlement.web;

import fr.ancrage.documents.Signature;
import fr.ancrage.documents.Signatures;
import fr.ancrage.people.Persons;
import fr.ancrage.planning.Plan;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Mandate;
import fr.ancrage.settlement.MandateScope;
import fr.ancrage.settlement.MandateSteps;
import fr.ancrage.settlement.Mandates;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what pages say of mandates. */
@Component
class MandatePages {
  static final int LONGEST_MONTHS = 24;

  private final Mandates mandates;
  private final Signatures signatures;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Clock clock;

  MandatePages(
      Mandates mandates, Signatures signatures, Dossiers dossiers, Persons persons, Clock clock) {
    this.mandates = mandates;
    this.signatures = signatures;
    this.dossiers = dossiers;
    this.persons = persons;
    this.clock = clock;
  }

  /** What the reader has just done with the code. */
  record Code(boolean sent, @Nullable String error) {
    static final Code NONE = new Code(false, null);
  }

  MandateLine line(Territory territory, DossierId id, Plan plan, String back, Texts t) {
    var today = today(territory);
    var current = mandates.current(id, today).orElse(null);
    if (current == null) {
      return new MandateLine(back + "/mandat", Tone.NEUTRAL, null, false, Set.of());
    }
    var force = current.state(today) == Mandate.State.IN_FORCE;
    return new MandateLine(
        back + "/mandat",
        force ? Tone.DONE : Tone.WAITING,
        words(current, today, t),
        !force,
        force ? MandateSteps.of(plan, current.scopes()) : Set.of());
  }

  MandatePage page(Territory territory, DossierId id, String back, Form form, Code code, Texts t) {
    var today = today(territory);
    var person = persons.get(dossiers.get(id).person());
    var url = back + "/mandat";
    var waiting =
        mandates
            .current(id, today)
            .filter(one -> one.state(today) == Mandate.State.PROPOSED)
            .map(one -> signatures.get(one.signature()))
            .orElse(null);
    return new MandatePage(
        url,
        back,
        person.name(),
        person.email(),
        mandates.of(id).stream()
            .filter(one -> one.signedAt() != null || one.revokedAt() == null)
            .map(one -> one(one, url, territory, today, t))
            .toList(),
        waiting == null ? null : text(waiting),
        Stream.of(MandateScope.values())
            .map(
                scope ->
                    new Choice(
                        scope.name(),
                        sentence(t.name("mandate.scope", scope)),
                        form.has("scopes", scope.name())))
            .toList(),
        form,
        today.toString(),
        today.plusMonths(LONGEST_MONTHS).toString(),
        code.sent(),
        code.error());
  }

  LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  private static MandatePage.Text text(Signature signature) {
    return new MandatePage.Text(signature.language(), signature.title(), signature.paragraphs());
  }

  private static MandatePage.One one(
      Mandate mandate, String url, Territory territory, LocalDate today, Texts t) {
    var state = mandate.state(today);
    var own = url + "/" + mandate.id();
    return new MandatePage.One(
        words(mandate, today, t),
        switch (state) {
          case IN_FORCE -> Tone.DONE;
          case PROPOSED -> Tone.WAITING;
          case ENDED, REVOKED -> Tone.NEUTRAL;
        },
        t.name("mandate.state", state),
        mandate.scopes().stream().map(scope -> sentence(t.name("mandate.scope", scope))).toList(),
        history(mandate, territory, today, t),
        state == Mandate.State.IN_FORCE || state == Mandate.State.PROPOSED
            ? own + "/retrait"
            : null,
        mandate.signedAt() == null ? null : own + "/preuve");
  }

  private static String words(Mandate mandate, LocalDate today, Texts t) {
    return t.get(
        mandate.state(today) == Mandate.State.PROPOSED ? "mandate.line.proposed" : "mandate.line",
        t.date(mandate.until()),
        mandate.scopes().stream()
            .map(scope -> t.name("mandate.short", scope))
            .collect(Collectors.joining(", ")));
  }

  private static String history(Mandate mandate, Territory territory, LocalDate today, Texts t) {
    var proposed =
        t.get(
            "mandate.proposed",
            day(mandate.proposedAt(), territory, today, t),
            mandate.proposedByName());
    var signed =
        mandate.signedAt() == null
            ? ""
            : " " + t.get("mandate.signed", day(mandate.signedAt(), territory, today, t));
    return mandate.revokedAt() == null || mandate.revokedByName() == null
        ? proposed + signed
        : proposed
            + signed
            + " "
            + t.get(
                "mandate.revoked",
                day(mandate.revokedAt(), territory, today, t),
                mandate.revokedByName());
  }

  private static String day(Instant at, Territory territory, LocalDate today, Texts t) {
    return t.near(LocalDate.ofInstant(at, territory.zone()), today);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
