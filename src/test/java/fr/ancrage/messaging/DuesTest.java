package fr.ancrage.messaging;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Pool;
import fr.ancrage.matching.Proposal;
import fr.ancrage.needs.Campaigns;
import fr.ancrage.people.Account;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.prospects.Approached;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What waits for the team, from every module: on « Ma journée », and told once in the digest. */
@AppTest
class DuesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Approached approached;
  @Autowired private Prospects prospects;
  @Autowired private Introductions introductions;
  @Autowired private Campaigns campaigns;
  @Autowired private Dues dues;
  @Autowired private DigestRound round;
  @Autowired private Outbox outbox;
  @Autowired private Grants grants;
  @Autowired private TextCatalogue texts;
  private Territory here;
  private OrganisationId hospital;
  private Account coordinator;
  private LocalDate today;
  private int mornings;

  @BeforeEach
  void aTerritory() {
    here = pool.territory();
    hospital = pool.signatory(here);
    coordinator = scene.a(Role.COORDINATOR, here);
    today = LocalDate.now(here.zone());
  }

  @Test
  void anIntroductionIsThereFromItsDayOn() {
    var id = introduction();
    assertThat(titles(coordinator)).as("the person has days left").isEmpty();
    in(() -> move(id, IntroductionState.AGREED));
    assertThat(titles(coordinator)).as("three days left").isEmpty();
    in(() -> until(id, today));
    assertThat(titles(coordinator)).singleElement().asString().contains("Nadia");
    in(() -> move(id, IntroductionState.PRESENTED));
    in(() -> until(id, today));
    assertThat(titles(coordinator)).as("the structure has today").isEmpty();
    in(() -> until(id, today.minusDays(1)));
    assertThat(all(coordinator))
        .singleElement()
        .extracting(Due::words)
        .asString()
        .contains("structure");
  }

  @Test
  void aCampaignIsThereWhileSomebodyMustBePhoned() throws Exception {
    var id =
        in(
            () ->
                campaigns.start(here, "Novembre", null, null, List.of(hospital), coordinator.id()));
    assertThat(titles(coordinator)).containsExactly("Novembre");
    assertThat(read("/journee?qui=tous", coordinator)).contains("Novembre", "/campagnes/" + id);
    assertThat(titles(scene.a(Role.CONCIERGE, here))).isEmpty();
    in(
        () -> {
          campaigns.close(id, true);
          return null;
        });
    assertThat(titles(coordinator)).isEmpty();
  }

  @Test
  void aStructureIsToldNothingOfIt() {
    noted();
    in(() -> until(introduction(), today.minusDays(1)));
    assertThat(titles(scene.aRecruiter(here, hospital))).isEmpty();
  }

  @Test
  void theDigestTellsItOnceForEachDay() {
    var id = noted();
    assertThat(digest()).contains("Ana", "/prospects/" + id);
    assertThat(digest()).doesNotContain("Ana");
    in(
        () -> {
          prospects.wait(id, today.minusDays(1));
          return null;
        });
    assertThat(digest()).contains("Ana");
  }

  @Test
  void eachSourceCostsOneStatement() {
    var sources = statements();
    for (var i = 0; i < 10; i++) {
      noted();
      in(() -> until(introduction(), today.minusDays(1)));
    }
    assertThat(statements()).isEqualTo(sources).isEqualTo(3);
  }

  private UUID noted() {
    return approached.noted(
        here, Approached.met("Ana", "P", Approached.address(), "fr"), coordinator);
  }

  private UUID introduction() {
    var who = pool.somebody(here, "Nadia", Pool.wants("nurse", "44131"));
    return in(
        () ->
            ((Proposal.Made)
                    introductions.propose(here, who.person(), hospital, null, null, coordinator))
                .id());
  }

  private UUID move(UUID id, IntroductionState to) {
    introductions.move(
        here, id, to, null, new Introductions.By(Party.COORDINATION, coordinator.id(), "Essai"));
    return id;
  }

  private UUID until(UUID id, LocalDate day) {
    introductions.waitUntil(id, day);
    return id;
  }

  private List<Due> all(Account who) {
    return in(() -> dues.of(here, who.id(), roles(who), texts.in(Locale.FRENCH)));
  }

  private MyRoles roles(Account who) {
    return grants.in(here.id(), who.id());
  }

  private List<String> titles(Account who) {
    return all(who).stream().map(Due::title).toList();
  }

  private int statements() {
    var roles = roles(coordinator);
    return in(
        () -> {
          StatementCount.start();
          dues.of(here, null, roles, texts.in(Locale.FRENCH));
          return StatementCount.stop();
        });
  }

  /** What the next morning's digest says; nothing when none was written. */
  private String digest() {
    var before = mails().size();
    var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    var morning = monday.plusDays(mornings++);
    TerritoryScope.run(here.id(), () -> round.run(here, morning));
    var now = mails();
    return now.size() == before ? "" : now.getFirst();
  }

  private List<String> mails() {
    return in(() -> outbox.latest(200)).stream()
        .filter(mail -> mail.recipient().equals(coordinator.email()))
        .map(mail -> mail.plain())
        .toList();
  }

  private String read(String path, Account by) throws Exception {
    return mvc.perform(get(here.url() + path).with(as(by)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
