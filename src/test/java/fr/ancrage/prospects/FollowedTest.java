package fr.ancrage.prospects;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Followed by one, looked at on a day, taken back, and not kept for ever. */
@AppTest
class FollowedTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Approached approached;
  @Autowired private Prospects prospects;
  @Autowired private Contacts contacts;
  @Autowired private RetentionRules rules;
  @Autowired private ProspectRetentionRound round;
  @Autowired private JdbcClient jdbc;
  private Territory here;
  private Account coordinator;
  private UUID id;

  @BeforeEach
  void somebodyIsNoted() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
    id =
        approached.noted(
            here, Approached.met("Ana", "Popescu", Approached.address(), "fr"), coordinator);
  }

  @Test
  void aContactSaysWhatComesNextAndIsTakenBackWhole() throws Exception {
    var url = "/prospects/" + id;
    assertThat(send(url + "/contacts", "kind", "call", "outcome", "missed").getStatus())
        .isEqualTo(302);
    var after = in(() -> prospects.get(id));
    assertThat(after.state()).isEqualTo(ProspectState.APPROACHED);
    assertThat(after.next()).isAfter(LocalDate.now(here.zone()).plusDays(1));
    assertThat(after.heardAt()).isNull();
    send(url + "/contacts", "kind", "met", "outcome", "interested", "informed", "oui");
    var heard = in(() -> prospects.get(id));
    assertThat(heard.heardAt()).isNotNull();
    assertThat(heard.informedAt()).isNotNull();
    var last = in(() -> contacts.of(id)).getFirst();
    send(url + "/contacts/" + last.id() + "/retrait");
    assertThat(in(() -> prospects.get(id)))
        .returns(null, Prospect::heardAt)
        .returns(null, Prospect::informedAt)
        .returns(after.next(), Prospect::next);
    assertThat(send(url + "/contacts", "kind", "call", "outcome", "").getStatus()).isEqualTo(422);
  }

  @Test
  void itIsHandedOverPutOffAndTakenAwayWithAnUndo() throws Exception {
    var colleague = scene.a(Role.CONCIERGE, here);
    var url = "/prospects/" + id;
    send(url + "/responsable", "owner", colleague.id().value().toString());
    assertThat(in(() -> prospects.get(id)).owner()).isEqualTo(colleague.id());
    var stranger = scene.a(Role.RECRUITER, here).id().value().toString();
    assertThat(send(url + "/responsable", "owner", stranger).getStatus()).isEqualTo(404);
    var day = LocalDate.now(here.zone()).plusDays(30);
    send(url + "/report", "day", day.toString());
    assertThat(in(() -> prospects.get(id)).next()).isEqualTo(day);
    send(url + "/report", "day", "2020-01-01");
    assertThat(in(() -> prospects.get(id)).next()).isEqualTo(day);
    send(url + "/retrait");
    assertThat(visit(url, coordinator).getStatus()).isEqualTo(404);
    send(url + "/retrait", "gone", "false");
    assertThat(visit(url, coordinator).getStatus()).isEqualTo(200);
  }

  @Test
  void whoNeverAnswersIsErasedByTheRuleOfTheDay() {
    var silent = approached.noted(here, known("a"), coordinator);
    var spoke = approached.noted(here, known("b"), coordinator);
    var fresh = approached.noted(here, known("c"), coordinator);
    var removed = approached.noted(here, known("d"), coordinator);
    in(
        () -> {
          age("entered_at", "7 months", silent);
          age("entered_at", "7 months", spoke);
          age("heard_at", "6 months", spoke);
          prospects.remove(removed, true);
          return age("removed_at", "2 days", removed);
        });
    in(() -> run(null));
    assertThat(list()).extracting(Prospect::id).containsExactlyInAnyOrder(id, spoke, fresh);
    in(() -> run(new RetentionRules.Rule(LocalDate.now(here.zone()), 1, 3, "Essai")));
    assertThat(list()).extracting(Prospect::id).containsExactly(id, fresh);
    assertThat(
            in(() -> jdbc.sql("select count(*) from prospects.silence").query(Long.class).single()))
        .isZero();
  }

  @Test
  void theDayAndTheListCostTheSameHoweverManyThereAre() throws Exception {
    for (var path : List.of("/prospects", "/journee?qui=tous")) {
      approached.noted(here, known("x"), coordinator);
      read(path);
      var one = statements(path);
      for (var i = 0; i < 30; i++) {
        approached.noted(here, known("n" + i), coordinator);
      }
      assertThat(statements(path)).as(path).isEqualTo(one);
    }
  }

  @Test
  void itIsOnTheDayOfWhoFollowsItUntilItIsPutOff() throws Exception {
    var other = scene.a(Role.CONCIERGE, here);
    assertThat(read("/journee?qui=moi")).contains("Ana Popescu", "À reprendre");
    assertThat(visit("/journee?qui=moi", other).getContentAsString()).doesNotContain("Popescu");
    assertThat(visit("/journee?qui=tous", other).getContentAsString()).contains("Popescu");
    send("/prospects/" + id + "/report", "day", LocalDate.now(here.zone()).plusDays(3).toString());
    assertThat(read("/journee?qui=moi")).doesNotContain("Ana Popescu");
  }

  private Void run(RetentionRules.@Nullable Rule rule) {
    if (rule != null) {
      rules.decide(here.id(), rule);
    }
    round.run(here);
    return null;
  }

  private int age(String column, String by, UUID id) {
    return jdbc.sql(
            "update prospects.prospect set %s = now() - interval '%s' where id = ?"
                .formatted(column, by))
        .param(id)
        .update();
  }

  private static Known known(String name) {
    return Approached.met("Ana", "Essai " + name, Approached.address(), "fr");
  }

  private List<Prospect> list() {
    return in(
        () ->
            jdbc.sql(
                    "select * from prospects.prospect where removed_at is null order by entered_at")
                .query(ProspectRows::prospect)
                .list());
  }

  private int statements(String path) throws Exception {
    StatementCount.start();
    read(path);
    return StatementCount.stop();
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var form = post(here.url() + path).with(as(coordinator)).with(csrf());
    for (var i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String read(String path) throws Exception {
    var answer = visit(path, coordinator);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse visit(String path, Account by) throws Exception {
    return mvc.perform(get(here.url() + path).with(as(by))).andReturn().getResponse();
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
