package fr.ancrage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.StepDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the older base of the tests to the product's. */
class RebaseTest {
  private static final String ORDER = "order-registration-medical";
  private static final Catalogue FORMER = new BaseCatalogues().get("2026.05");
  private static final Catalogue NEWER = CatalogueReader.base();

  private static Overlay changing(String step, StepDraft draft) {
    return new Overlay(
        Map.of(step, new StepChange(draft.written(), draft.terms())),
        Set.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static List<Conflict> conflicts(Overlay overlay) {
    return Rebase.conflicts(FORMER, NEWER, overlay);
  }

  private static Overlay settled(Overlay overlay, boolean mine) {
    return Rebase.settle(FORMER, NEWER, overlay, conflicts(overlay).getFirst(), mine);
  }

  private static Overlay badge(String document, String authority) {
    var terms =
        new StepDraft()
            .days(new Days(1, 2, 3))
            .documents(List.of(document))
            .authority(authority)
            .terms();
    return new Overlay(
        Map.of(),
        Set.of(),
        List.of(new OwnStep("local-badge", List.of(new Clause(Map.of())), terms)),
        Map.of("local-badge", Map.of("fr", new Wording("Badge", null))),
        Map.of(),
        Map.of());
  }

  @Test
  void whatOnlyTheTerritoryChangedMerges() {
    var overlay = changing("employment-contract", new StepDraft().days(new Days(5, 30, 60)));
    assertThat(conflicts(overlay)).isEmpty();
    assertThat(Rebase.lean(NEWER, overlay)).isEqualTo(overlay);
  }

  @Test
  void whatTheNewBaseAlreadySaysIsNoChangeAnyMore() {
    var overlay = changing(ORDER, new StepDraft().days(new Days(21, 60, 120)));
    assertThat(conflicts(overlay)).isEmpty();
    assertThat(Rebase.lean(NEWER, overlay).changes()).isEmpty();
  }

  @Test
  void whatBothChangedIsAsked() {
    var overlay = changing(ORDER, new StepDraft().days(new Days(30, 80, 150)));
    var conflict = conflicts(overlay).getFirst();
    assertThat(conflict.key()).isEqualTo("field." + ORDER + ".days");
    assertThat(conflict.before()).isEqualTo(new Days(21, 45, 120));
    assertThat(conflict.theirs()).isEqualTo(new Days(21, 60, 120));
    assertThat(settled(overlay, true)).isEqualTo(overlay);
    assertThat(settled(overlay, false).changes()).isEmpty();
  }

  @Test
  void aStepThatIsGoneMayGoOnAsAnOwnOne() {
    var overlay = changing("paper-file-copy", new StepDraft().days(new Days(1, 20, 40)));
    assertThat(conflicts(overlay)).extracting(Conflict::kind).contains(Conflict.Kind.STEP_GONE);
    var kept = settled(overlay, true);
    assertThat(kept.own("paper-file-copy").orElseThrow().terms().days())
        .isEqualTo(new Days(1, 20, 40));
    assertThat(kept.wording("paper-file-copy", "fr").orElseThrow().name())
        .isEqualTo("Copie papier du dossier");
    assertThat(settled(overlay, false)).isEqualTo(Overlay.NONE);
  }

  @Test
  void aDocumentThatIsGoneMayBecomeAnOwnOne() {
    var overlay = badge("paper_cover", "concierge");
    assertThat(conflicts(overlay))
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.DOCUMENT_GONE);
    assertThat(conflicts(settled(overlay, true))).isEmpty();
    assertThat(OverlayCheck.findings(NEWER, settled(overlay, true))).noneMatch(Finding::blocks);
    assertThat(settled(overlay, false).steps().getFirst().terms().documents()).isEmpty();
  }

  @Test
  void anOfficeThatIsGoneMayBecomeAnOwnOne() {
    var overlay = badge("diploma", "fax_office");
    assertThat(conflicts(overlay))
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.AUTHORITY_GONE);
    assertThat(settled(overlay, true).authorities()).containsKey("fax_office");
    assertThat(OverlayCheck.findings(NEWER, settled(overlay, false))).noneMatch(Finding::blocks);
  }

  @Test
  void hidingAStepThatIsGoneIsForgotten() {
    var overlay =
        new Overlay(Map.of(), Set.of("paper-file-copy"), List.of(), Map.of(), Map.of(), Map.of());
    assertThat(conflicts(overlay)).isEmpty();
    assertThat(Rebase.lean(NEWER, overlay).hidden()).isEmpty();
  }
}
