package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.settlement.InputChange;
import fr.ancrage.settlement.PlanChange;
import fr.ancrage.settlement.PlanChanges;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moved in a plan, because of what, taken back; and what would move. */
class PlanChangesTest extends OnACase {
  @Autowired private PlanChanges changes;

  @BeforeEach
  void aPlanIsFollowed() throws Exception {
    answer(italianDoctor());
    perform(italianDoctor(url + "/entretien/termine").param("informed", "yes"), concierge);
  }

  @Test
  void aStepThatIsTickedTellsWhatMovedAndCanBeTakenBack() throws Exception {
    perform(step("order-registration-medical").param("started", "2026-10-05"), concierge);

    var change = last();
    assertThat(change.causes())
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.kind()).isEqualTo(InputChange.Kind.STEP);
              assertThat(cause.key()).isEqualTo("order-registration-medical");
              assertThat(cause.before()).isNull();
            });
    assertThat(change.byName()).isEqualTo(concierge.name());
    assertThat(text(get(url), concierge))
        .contains("Ce qui a bougé", "envoyé ou commencé lundi 5 octobre");

    var undo = url + "/changements/" + change.id() + "/annulation";
    perform(post(undo), concierge);
    perform(post(undo), concierge);

    assertThat(here(() -> steps.record(dossier, "order-registration-medical")).startedOn())
        .isNull();
    assertThat(list()).first().satisfies(one -> assertThat(one.undone()).isFalse());
    assertThat(list().get(1).undone()).isTrue();
  }

  @Test
  void whatWasChangedAgainSinceIsNotTakenBack() throws Exception {
    perform(step("order-registration-medical").param("started", "2026-10-05"), concierge);
    var first = last();
    perform(
        step("order-registration-medical").param("version", "1").param("started", "2026-10-12"),
        concierge);

    var refused = perform(post(url + "/changements/" + first.id() + "/annulation"), concierge);

    assertThat(refused.getStatus()).isEqualTo(302);
    assertThat(here(() -> steps.record(dossier, "order-registration-medical")).startedOn())
        .isEqualTo(LocalDate.of(2026, 10, 12));
  }

  @Test
  void answersInARowAreOneChange() throws Exception {
    var before = list().size();
    perform(
        post(url + "/entretien")
            .param("shown", "date.practice_start")
            .param("date.practice_start", "2027-07-01"),
        concierge);
    perform(
        post(url + "/entretien")
            .param("shown", "date.practice_start", "fact.nationality")
            .param("date.practice_start", "2027-08-01")
            .param("fact.nationality", "third_country"),
        concierge);

    assertThat(list()).hasSize(before + 1);
    assertThat(last().causes())
        .extracting(InputChange::key, InputChange::before)
        .contains(org.assertj.core.api.Assertions.tuple("practice_start", List.of("2027-06-01")));
  }

  @Test
  void theFamilysChangesStayOnTheirSideOfTheWall() throws Exception {
    perform(
        post(url + "/entretien")
            .param("shown", "fact.household")
            .param("fact.household", "partner"),
        concierge);
    var change = last();

    assertThat(change.household()).isTrue();
    assertThat(text(get(url + "/changements"), concierge)).contains("Foyer");
    assertThat(text(get(url + "/changements"), coordinator))
        .doesNotContain("conjoint", "Foyer", "scolaire");
    assertThat(status(post(url + "/changements/" + change.id() + "/annulation"), coordinator))
        .isEqualTo(404);
  }

  @Test
  void whatIsSupposedIsShownAndKeptNowhere() throws Exception {
    var before = list().size();

    assertThat(text(get(url + "/plan"), concierge))
        .contains("Et si", "Le plus utile cette semaine", "retient l’exercice")
        .doesNotContain("Si c’était ainsi");
    assertThat(text(get(url + "/plan").param("lent", "order-registration-medical"), concierge))
        .contains("Si c’était ainsi", "plus tard", "plan-ghost");
    assertThat(
            text(
                get(url + "/plan").param("issue", "order-registration-medical:refused"), concierge))
        .contains("ne peut plus être daté");
    assertThat(text(get(url + "/plan").param("famille", "plus-tard"), concierge))
        .contains("Ne sont plus nécessaires");
    assertThat(list()).hasSize(before);
  }

  @Test
  void aSuppositionThatCannotBeReadSaysSo() throws Exception {
    var refused =
        perform(get(url + "/plan").param("debut", "31/02/2027").param("lent", "xyz"), concierge);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("31/02/2027", "Cette date n’existe pas", "n’est pas dans ce plan");
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder step(
      String id) {
    return post(url + "/demarches/" + id);
  }

  private PlanChange last() {
    return list().getFirst();
  }

  private List<PlanChange> list() {
    return here(() -> changes.of(dossier, 50));
  }
}
