package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Source;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One digest instead of ten mails: what is new, told once, to whom it concerns. */
@AppTest
class DigestTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final String NOTICE = "privacy-notice-and-sharing-choices";

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private Steps steps;
  @Autowired private Shares shares;
  @Autowired private PlanChanges changes;
  @Autowired private Outbox outbox;
  @Autowired private DigestRound round;
  @Autowired private Digests digests;

  private Territory territory;
  private Account concierge;
  private DossierId dossier;

  @BeforeEach
  void aCaseIsFollowed() {
    territory = scene.aTerritory();
    concierge = scene.a(Role.CONCIERGE, territory);
    dossier =
        here(
            () -> {
              var person =
                  persons.add(
                      territory.id(),
                      new NewPerson("Giulia", "Moretti", "giulia@example.it", null, "fr"));
              var id = dossiers.open(territory, person, Source.STAFF, null, concierge.id());
              dossiers.assign(id, concierge.id(), concierge.id());
              dossiers.move(id, dossiers.get(id).version(), Stage.PLAN, concierge.id());
              shares.give(id, Share.Kind.PERSON, null, "Giulia Moretti", null, concierge.id());
              return id;
            });
  }

  @Test
  void whatMovedIsToldOnceAndWithWhereToAct() {
    tick(LocalDate.of(2026, 11, 2), "Giulia Moretti");
    run(MONDAY);
    run(MONDAY);
    run(MONDAY.plusDays(1));

    var mine = to(concierge.email());
    assertThat(mine).hasSize(1);
    assertThat(mine.getFirst().plain())
        .contains("Giulia Moretti", "terminé", "/dossiers/" + dossier, "/nouvelles/");
    assertThat(to("giulia@example.it")).as("who acts knows what they did").isEmpty();
  }

  @Test
  void thePersonHearsWhatOthersMovedAndWhatToBegin() {
    run(MONDAY);
    tick(LocalDate.of(2026, 11, 24), "Agence du Quai");
    run(MONDAY.plusDays(7));

    assertThat(to("giulia@example.it"))
        .extracting(Outbox.Kept::plain)
        .satisfiesExactly(
            moved -> assertThat(moved).contains("Ce qui a bougé", "terminé", "/suivi/"),
            begin -> assertThat(begin).contains("À commencer bientôt", "/suivi/"));
  }

  @Test
  void whatWasTakenBackUnheardIsToldToNobody() {
    tick(LocalDate.of(2026, 11, 2), "Giulia Moretti");
    here(
        () -> changes.undo(dossier, Objects.requireNonNull(changes.lastReversible(dossier)), null));
    run(MONDAY);

    assertThat(to(concierge.email()))
        .allSatisfy(mail -> assertThat(mail.plain()).doesNotContain("Information", "repris"));
  }

  @Test
  void oneClickEndsItWithoutCookieAndAGetChangesNothing() throws Exception {
    run(MONDAY);
    var stop = stop(to("giulia@example.it").getFirst().plain());

    mvc.perform(get(stop));
    mvc.perform(get(stop + "/arret"));
    assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);

    var stopped = mvc.perform(post(stop + "/arret")).andReturn().getResponse();
    assertThat(stopped.getStatus()).isEqualTo(200);
    assertThat(rhythm()).isEqualTo(Rhythm.NEVER);

    tick(LocalDate.of(2026, 11, 3), "Camille");
    run(MONDAY.plusDays(7));
    assertThat(to("giulia@example.it")).hasSize(1);
  }

  @Test
  void theLinkAlsoChoosesAnotherRhythm() throws Exception {
    run(MONDAY);
    var stop = stop(to("giulia@example.it").getFirst().plain());

    mvc.perform(post(stop).param("rythme", "daily").with(csrf()));

    assertThat(rhythm()).isEqualTo(Rhythm.DAILY);
    assertThat(mvc.perform(post(stop + "x/arret")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  private Rhythm rhythm() {
    return here(() -> digests.of(territory.id(), dossiers.get(dossier).person()));
  }

  private static String stop(String plain) {
    var found = Pattern.compile("http[^ ]*(/t/[^ ]*/nouvelles/[^\\s]+)").matcher(plain);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void tick(LocalDate day, String byName) {
    here(
        () -> {
          var known = steps.record(dossier, NOTICE);
          steps.tick(
              dossier,
              new StepRecord(NOTICE, day, null, day, "granted", null, known.version()),
              null,
              "person",
              byName);
          return known;
        });
  }

  private List<Outbox.Kept> to(String address) {
    return here(() -> outbox.latest(50)).stream()
        .filter(mail -> mail.recipient().equals(address))
        .filter(mail -> mail.plain().contains("/nouvelles/"))
        .toList();
  }

  private void run(LocalDate day) {
    TerritoryScope.run(territory.id(), () -> round.run(territory, day));
  }

  private <T> T here(Supplier<T> work) {
    return TerritoryScope.call(territory.id(), work);
  }
}
