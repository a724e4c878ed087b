package fr.ancrage.needs.web;

import fr.ancrage.needs.Loan;
import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Resources;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who asked for what is lent, and what was answered. */
@Component
class LoanPages {
  private final Resources resources;
  private final Clock clock;

  LoanPages(Resources resources, Clock clock) {
    this.resources = resources;
    this.clock = clock;
  }

  /** What waits for the reader's own answer, everywhere. */
  List<ResourcePage.Asked> waiting(
      Territory territory, ResourceList.Found known, NeedRights rights, Texts t) {
    var byId = new HashMap<UUID, Resource>();
    known.all().forEach(one -> byId.put(one.id(), one));
    return resources.loans(null).stream()
        .filter(one -> one.agreed() == null)
        .flatMap(
            loan -> {
              var resource = byId.get(loan.resource());
              return resource != null && rights.edits(resource.terms().organisation())
                  ? Stream.of(asked(territory, loan, resource, known.names(), rights, t))
                  : Stream.<ResourcePage.Asked>empty();
            })
        .toList();
  }

  /** What was asked of one, as far as the reader may know. */
  List<ResourcePage.Asked> of(
      Territory territory,
      Resource resource,
      Map<OrganisationId, String> names,
      NeedRights rights,
      Texts t) {
    var mine = rights.edits(resource.terms().organisation());
    return resources.loans(resource.id()).stream()
        .filter(loan -> mine || rights.sees() || loan.organisation().equals(rights.own()))
        .map(loan -> asked(territory, loan, resource, names, rights, t))
        .toList();
  }

  private ResourcePage.Asked asked(
      Territory territory,
      Loan loan,
      Resource resource,
      Map<OrganisationId, String> names,
      NeedRights rights,
      Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var url = territory.url() + "/ressources/" + resource.id();
    var agreed = loan.agreed();
    var late = agreed == null && loan.answerBy().isBefore(today);
    var wanted = loan.wanted();
    return new ResourcePage.Asked(
        url,
        t.get(
            "needs.loan.asks",
            Objects.requireNonNullElse(names.get(loan.organisation()), ""),
            resource.terms().title()),
        Stream.of(
                wanted == null ? null : t.get("needs.loan.for", t.near(wanted, today)),
                agreed == null ? t.get("needs.loan.by", t.near(loan.answerBy(), today)) : null)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        agreed == null ? loan.words() : loan.answer(),
        agreed == null ? (late ? Tone.LATE : Tone.WAITING) : agreed ? Tone.DONE : Tone.NEUTRAL,
        t.get(
            agreed == null
                ? (late ? "needs.loan.late" : "needs.loan.waiting")
                : agreed ? "needs.loan.agreed" : "needs.loan.refused"),
        agreed == null && rights.edits(resource.terms().organisation())
            ? url + "/demandes/" + loan.id()
            : null);
  }
}
