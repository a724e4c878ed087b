package fr.ancrage.charter.web;

import fr.ancrage.charter.CharterVersion;
import fr.ancrage.charter.Charters;
import fr.ancrage.charter.Engagement;
import fr.ancrage.charter.Engagements;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of the charter shows to this reader. */
@Component
class CharterPages {
  private final Charters charters;
  private final Engagements engagements;
  private final Organisations organisations;
  private final Clock clock;

  CharterPages(
      Charters charters, Engagements engagements, Organisations organisations, Clock clock) {
    this.charters = charters;
    this.engagements = engagements;
    this.organisations = organisations;
    this.clock = clock;
  }

  CharterPage page(Territory territory, MyRoles roles, Form form, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var current = charters.inForce(today).orElse(null);
    var url = territory.url() + "/charte";
    var coordinates = roles.any(Role.COORDINATOR);
    var all = current == null ? List.<Engagement>of() : engagements.all();
    var members = roles.staff() ? organisations.ofTerritory(Part.MEMBER) : List.<Organisation>of();
    var draft = coordinates ? charters.draft().orElse(null) : null;
    return new CharterPage(
        url,
        lead(current, members, all, t),
        current == null ? null : text(current, t),
        current == null
            ? null
            : roles
                .recruitsFor()
                .map(one -> mine(one, current, all, territory, url, t))
                .orElse(null),
        current == null
            ? List.of()
            : members.stream()
                .map(one -> member(one, current, all, territory, coordinates, url, t))
                .toList(),
        coordinates ? url + "/redaction" : null,
        coordinates ? t.get(draft == null ? "charter.draft.new" : "charter.draft.go") : null,
        territory.url() + "/responsables",
        coordinates && current != null ? unsigned(members, current, all, form) : List.of(),
        form);
  }

  static CharterPage.Text text(CharterVersion version, Texts t) {
    return new CharterPage.Text(
        version.wording().title(),
        version.wording().paragraphs(),
        Engagements.sentences(version.rules(), t),
        t.get(
            "charter.since",
            version.number(),
            t.date(Objects.requireNonNull(version.publishedOn()))));
  }

  private static String lead(
      @Nullable CharterVersion current, List<Organisation> members, List<Engagement> all, Texts t) {
    if (current == null) {
      return t.get("charter.lead.none");
    }
    var signed =
        members.stream()
            .filter(
                one ->
                    latest(one.id(), all)
                        .filter(sign -> sign.version().equals(current.id()))
                        .isPresent())
            .count();
    return members.isEmpty()
        ? t.get("charter.lead")
        : t.get("charter.lead.members", signed, members.size());
  }

  private static CharterPage.Mine mine(
      OrganisationId id,
      CharterVersion current,
      List<Engagement> all,
      Territory territory,
      String url,
      Texts t) {
    var last = latest(id, all).orElse(null);
    var proof = last == null ? null : url + "/preuves/" + last.id();
    if (last != null && last.version().equals(current.id())) {
      return new CharterPage.Mine(
          Tone.DONE, t.get("charter.mine.signed", words(last, territory, t)), null, proof);
    }
    return new CharterPage.Mine(
        Tone.HOLDS,
        t.get(last == null ? "charter.mine.never" : "charter.mine.older"),
        url + "/signer",
        proof);
  }

  private static CharterPage.Member member(
      Organisation one,
      CharterVersion current,
      List<Engagement> all,
      Territory territory,
      boolean coordinates,
      String url,
      Texts t) {
    var last = latest(one.id(), all).orElse(null);
    var asked =
        all.stream()
            .filter(sign -> sign.organisation().equals(one.id()) && sign.signedAt() == null)
            .filter(sign -> sign.version().equals(current.id()))
            .findFirst()
            .orElse(null);
    var proof = last == null || !coordinates ? null : url + "/preuves/" + last.id();
    if (last != null && last.version().equals(current.id())) {
      return new CharterPage.Member(
          one.name(), Tone.DONE, t.get("charter.member.signed"), words(last, territory, t), proof);
    }
    var before = last == null ? "" : words(last, territory, t) + " ";
    if (asked != null) {
      return new CharterPage.Member(
          one.name(),
          Tone.WAITING,
          t.get("charter.member.asked"),
          before
              + t.get(
                  "charter.member.asked.words",
                  asked.signerName(),
                  t.date(day(asked.askedAt(), territory))),
          proof);
    }
    return new CharterPage.Member(
        one.name(),
        last == null ? Tone.NEUTRAL : Tone.HOLDS,
        t.get(last == null ? "charter.member.never" : "charter.member.older"),
        before.strip(),
        proof);
  }

  private static List<Choice> unsigned(
      List<Organisation> members, CharterVersion current, List<Engagement> all, Form form) {
    return members.stream()
        .filter(
            one ->
                latest(one.id(), all).filter(sign -> sign.version().equals(current.id())).isEmpty())
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    one.name(),
                    form.value("member").equals(one.id().toString())))
        .toList();
  }

  /** The newest version that a member signed. */
  private static Optional<Engagement> latest(OrganisationId id, List<Engagement> all) {
    return all.stream()
        .filter(one -> one.organisation().equals(id) && one.signedAt() != null)
        .findFirst();
  }

  private static String words(Engagement signed, Territory territory, Texts t) {
    return t.get(
        "charter.signed.words",
        signed.number(),
        t.date(day(Objects.requireNonNull(signed.signedAt()), territory)),
        signed.signerName());
  }

  private static LocalDate day(Instant at, Territory territory) {
    return LocalDate.ofInstant(at, territory.zone());
  }
}
