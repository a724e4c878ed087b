package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.documents.Erasing;
import fr.ancrage.people.PersonRecords;
import fr.ancrage.settlement.BulkActs;
import fr.ancrage.settlement.CloseReason;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Steps;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long documents stay: with their steps, their case and their person. */
class PaperLifeTest extends OnPapers {
  @Autowired private PersonRecords records;
  @Autowired private Steps steps;
  @Autowired private Plans plans;
  @Autowired private BulkActs bulk;
  @Autowired private ApplicationContext context;

  @Test
  void aPassingFileGoesWithTheLastStepThatNeedsItAndComesBackWithIt() throws Exception {
    give("id_document", "passeport.pdf", PDF);
    var asking = asking("id_document");
    assertThat(asking).isNotEmpty();
    for (var step : asking) {
      assertThat(page(mine + "/documents")).contains("passeport.pdf");
      tick(step, LocalDate.now(meeting.territory().zone()));
    }
    assertThat(page(mine + "/documents")).doesNotContain("passeport.pdf");
    var late = give("id_document", "trop tard.pdf", PDF);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("plus aucune démarche ouverte");

    tick(asking.getLast(), null);
    assertThat(page(mine + "/documents")).contains("passeport.pdf");
    tick(asking.getLast(), LocalDate.now(meeting.territory().zone()));
    meeting.here(
        () ->
            jdbc.sql(
                    "update documents.file set gone_at = now() - interval '1 hour' where gone_at is"
                        + " not null")
                .update());
    Erasing.now(context, meeting.territory());
    assertThat(count("select count(*) from documents.piece")).isZero();
    tick(asking.getLast(), null);
    assertThat(page(mine + "/documents")).contains("à redonner", "Effacé le");
  }

  @Test
  void aClosedDossierTakesNothingMoreAndSaysWhatBecomesOfTheRest() throws Exception {
    give("cv", "cv.pdf", PDF);
    give("id_document", "passeport.pdf", PDF);
    meeting.here(
        () -> {
          dossiers.move(meeting.dossier(), version(), Stage.CLOSED, meeting.host().id());
          return true;
        });
    assertThat(page(mine + "/documents"))
        .contains("Ce dossier est terminé", "cv.pdf", "à récupérer jusqu’au")
        .doesNotContain("passeport.pdf", "type=\"file\"");
    var late = give("cv", "cv2.pdf", PDF);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("n’a pas été gardé");

    meeting.here(
        () -> {
          dossiers.move(meeting.dossier(), version(), Stage.PLAN, meeting.host().id());
          return true;
        });
    assertThat(page(mine + "/documents")).contains("passeport.pdf").doesNotContain("à récupérer");
  }

  @Test
  void closingManyAtOnceAndTakingItBackDoesTheSame() throws Exception {
    give("id_document", "passeport.pdf", PDF);
    var by = meeting.host().id();
    var act =
        meeting.here(
            () ->
                bulk.close(
                    meeting.territory().id(), List.of(meeting.dossier()), CloseReason.GAVE_UP, by));
    assertThat(page(mine + "/documents")).doesNotContain("passeport.pdf");
    assertThat(meeting.here(() -> bulk.undo(act, by))).isTrue();
    assertThat(page(mine + "/documents")).contains("passeport.pdf");
  }

  @Test
  void theExportHoldsTheFilesAndErasureDestroysThem() throws Exception {
    give("cv", "cv.pdf", PDF);
    var export =
        meeting.here(
            () ->
                records.export(
                    meeting.territory().id(), meeting.person().id(), meeting.host().id()));
    assertThat(export).contains(java.util.Base64.getEncoder().encodeToString(PDF), "cv.pdf");
    meeting.here(
        () -> {
          records.erase(meeting.territory().id(), meeting.person().id(), meeting.host().id());
          return true;
        });
    assertThat(files()).isZero();
    assertThat(count("select count(*) from documents.piece")).isZero();
  }

  private List<String> asking(String kind) {
    return meeting.here(
        () ->
            plans.whole(meeting.dossier()).steps().stream()
                .filter(step -> step.terms().documents().contains(kind))
                .map(step -> step.id())
                .toList());
  }

  private void tick(String step, @Nullable LocalDate done) {
    meeting.here(
        () -> {
          var known = steps.record(meeting.dossier(), step);
          var wanted =
              new StepRecord(
                  step, done, null, done, done == null ? null : "granted", null, known.version());
          steps.tick(meeting.dossier(), wanted, meeting.host().id(), "staff");
          return true;
        });
  }

  private int version() {
    return dossiers.get(meeting.dossier()).version();
  }
}
