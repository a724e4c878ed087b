package fr.ancrage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.DocumentType;
import fr.ancrage.planning.Name;
import fr.ancrage.planning.Offset;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.Store;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class CataloguesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ORDER = "order-registration-medical";

  @Autowired private Scene scene;
  @Autowired private Catalogues catalogues;
  @Autowired private Publishing publishing;
  @Autowired private JdbcClient jdbc;
  private Territory here;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
  }

  private static Overlay everything() {
    var change =
        new StepDraft()
            .days(new Days(30, 75, 120))
            .launch(Offset.of("practice_start", -180))
            .deadline(null);
    var own =
        new OwnStep(
            "local-badge",
            List.of(new Clause(Map.of("practice_mode", List.of("salaried", "training")))),
            new StepDraft()
                .days(new Days(0, 2, 5))
                .documents(List.of("local_badge_form"))
                .authority("local_security")
                .terms());
    return new Overlay(
        Map.of(ORDER, new StepChange(change.written(), change.terms())),
        Set.of("membership-commitment"),
        List.of(own),
        Map.of(
            "local-badge",
            Map.of(
                "fr", new Wording("Badge", "Au PC sécurité."), "en", new Wording("Badge", null))),
        Map.of(
            "local_badge_form",
            new DocumentType("local_badge_form", new Name("Demande de badge", null), Store.OK)),
        Map.of(
            "local_security",
            new OwnAuthority("PC sécurité", "Bâtiment A", "03 24 00 00 00", null, null)));
  }

  private int publish(LocalDate from, Overlay overlay) {
    return TerritoryScope.call(
        here.id(),
        () -> {
          var done = publishing.publish(here.id(), "2026.11", overlay, from, null, null);
          return ((Publication.Done) done).revision().number();
        });
  }

  private CatalogueEdition on(LocalDate day) {
    return TerritoryScope.call(here.id(), () -> catalogues.inForce(here.id(), day));
  }

  @Test
  void aTerritoryThatPublishedNothingWorksWithTheNewestBase() {
    assertThat(on(TODAY).base()).isEqualTo("2026.11");
    assertThat(on(TODAY).revision()).isNull();
    assertThat(on(TODAY).catalogue().version()).isEqualTo("2026.11");
  }

  @Test
  void whatWasPublishedComesBackAsItWas() {
    publish(TODAY, everything());
    var read = TerritoryScope.call(here.id(), () -> catalogues.revisions(here.id())).getFirst();
    assertThat(read.overlay()).isEqualTo(everything());
    var edition = on(TODAY);
    assertThat(edition.catalogue().version()).isEqualTo("2026.11+1");
    assertThat(edition.wording("local-badge", "fr").orElseThrow().explanation())
        .isEqualTo("Au PC sécurité.");
    assertThat(edition.authority("local_security").orElseThrow().phone())
        .isEqualTo("03 24 00 00 00");
  }

  @Test
  void aRevisionIsInForceFromItsDay() {
    publish(TODAY, Overlay.NONE);
    publish(TODAY.plusDays(10), everything());
    assertThat(on(TODAY.minusDays(1)).revision()).isNull();
    assertThat(on(TODAY.plusDays(9)).revision()).isEqualTo(1);
    assertThat(on(TODAY.plusDays(10)).revision()).isEqualTo(2);
  }

  @Test
  void theLastPublishedWinsOverOneThatWasPlannedBefore() {
    publish(TODAY.plusDays(10), Overlay.NONE);
    publish(TODAY, everything());
    assertThat(on(TODAY.plusDays(20)).revision()).isEqualTo(2);
  }

  @Test
  void aRevisionCanNeitherBeChangedNorDeleted() {
    publish(TODAY, everything());
    assertThatThrownBy(
            () ->
                TerritoryScope.run(
                    here.id(),
                    () -> jdbc.sql("update catalogue.revision set note = 'autre'").update()))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                TerritoryScope.run(
                    here.id(), () -> jdbc.sql("delete from catalogue.revision").update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void anotherTerritoryKeepsTheBase() {
    publish(TODAY, everything());
    var there = scene.aTerritory();
    TerritoryScope.run(
        there.id(), () -> assertThat(catalogues.inForce(there.id(), TODAY).revision()).isNull());
  }

  @Test
  void whatMustBeMendedIsNotPublished() {
    var zero = new StepDraft().days(new Days(0, 0, 0));
    var overlay =
        new Overlay(
            Map.of(ORDER, new StepChange(zero.written(), zero.terms())),
            Set.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of());
    var result =
        TerritoryScope.call(
            here.id(), () -> publishing.publish(here.id(), "2026.11", overlay, TODAY, null, null));
    assertThat(result).isInstanceOf(Publication.Refused.class);
    assertThat(on(TODAY).revision()).isNull();
  }

  @Test
  void aPinnedEditionIsReadOnce() {
    var number = publish(TODAY, everything());
    TerritoryScope.run(
        here.id(),
        () -> {
          catalogues.pinned(here.id(), "2026.11", number);
          StatementCount.start();
          catalogues.pinned(here.id(), "2026.11", number);
          catalogues.pinned(here.id(), "2026.05", null);
          assertThat(StatementCount.stop()).isZero();
        });
  }
}
