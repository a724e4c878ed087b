package fr.ancrage.settlement.web;

import fr.ancrage.catalogue.BaseCatalogues;
import fr.ancrage.catalogue.BaseWords;
import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Merge;
import fr.ancrage.people.PersonId;
import fr.ancrage.planning.CatalogueRefused;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanDifference.StepMove;
import fr.ancrage.planning.Planner;
import fr.ancrage.settlement.CatalogueUpgrades;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what another catalogue would change in the open cases, a page of them at a time. */
@Component
class CatalogueCases {
  private static final int PAGE = 20;

  private final CatalogueUpgrades upgrades;
  private final Drafts drafts;
  private final BaseCatalogues bases;
  private final BaseWords base;
  private final PersonNames names;
  private final Clock clock;

  CatalogueCases(
      CatalogueUpgrades upgrades,
      Drafts drafts,
      BaseCatalogues bases,
      BaseWords base,
      PersonNames names,
      Clock clock) {
    this.upgrades = upgrades;
    this.drafts = drafts;
    this.bases = bases;
    this.base = base;
    this.names = names;
    this.clock = clock;
  }

  CatalogueCasesPage page(Territory territory, boolean draft, int number, boolean whole, Texts t) {
    var edition = draft ? draft(territory) : Optional.of(upgrades.edition(territory));
    var all = draft ? upgrades.open() : upgrades.outdated(territory);
    var url = territory.url() + "/catalogue/dossiers";
    var address = url + (draft ? "?avec=brouillon&page=" : "?page=");
    var links = PageLinks.of(number, PAGE, all.size(), page -> address + page);
    var from = (links.page() - 1) * PAGE;
    var some = all.subList(from, Math.min(all.size(), from + PAGE));
    return new CatalogueCasesPage(
        territory.url() + "/catalogue",
        url,
        draft,
        edition.isEmpty(),
        all.size(),
        edition.map(one -> cases(territory, some, one, whole, t)).orElse(List.of()),
        links);
  }

  private List<CatalogueCasesPage.Case> cases(
      Territory territory, List<Dossier> some, CatalogueEdition edition, boolean whole, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var words = new ChangeWords(new PlanWords(edition, base, t, today), t, today, whole);
    var called = names.of(some.stream().map(Dossier::person).toList());
    return upgrades.compare(territory, some, edition.planner(), whole).stream()
        .map(one -> shown(territory, one, words, called, t))
        .toList();
  }

  private static CatalogueCasesPage.Case shown(
      Territory territory,
      CatalogueUpgrades.Compared one,
      ChangeWords words,
      Map<PersonId, String> called,
      Texts t) {
    var dossier = one.dossier();
    return new CatalogueCasesPage.Case(
        dossier.id().toString(),
        called.getOrDefault(dossier.person(), ""),
        DossierPages.url(territory, dossier.id()),
        t.get(
            "settlement.upgrade.version",
            CatalogueEdition.version(dossier.catalogueVersion(), dossier.overlayRevision())),
        row(one.moved(), words));
  }

  private static ChangeRow row(PlanDifference moved, ChangeWords words) {
    return new ChangeRow(
        "",
        "",
        null,
        List.of(),
        words.gates(moved),
        words.names(moved, StepMove::added),
        words.names(moved, StepMove::removed),
        List.of(),
        null,
        false);
  }

  private Optional<CatalogueEdition> draft(Territory territory) {
    var draft = drafts.of(territory.id());
    try {
      var from = bases.get(draft.base());
      var planner = Planner.of(Merge.of(from, draft.overlay(), from.version()));
      return Optional.of(new CatalogueEdition(draft.base(), null, draft.overlay(), planner));
    } catch (CatalogueRefused toBeMended) {
      return Optional.empty();
    }
  }
}
