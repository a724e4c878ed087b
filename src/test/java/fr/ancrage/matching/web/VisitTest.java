package fr.ancrage.matching.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Pool;
import fr.ancrage.matching.Proposal;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The form of a visit comes back as it was typed; each host is told in their own language. */
@AppTest
class VisitTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Accounts accounts;
  @Autowired private Introductions introductions;
  @Autowired private Outbox outbox;

  private Territory here;
  private Account coordinator;
  private UUID id;

  @BeforeEach
  void somebodyIsPresented() {
    here = pool.territory();
    coordinator = scene.a(Role.COORDINATOR, here);
    var hospital = pool.signatory(here);
    var who = pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
    id =
        TerritoryScope.call(
            here.id(),
            () -> {
              var made =
                  introductions.propose(here, who.person(), hospital, null, null, coordinator);
              return ((Proposal.Made) made).id();
            });
    move(IntroductionState.AGREED, Party.PERSON);
    move(IntroductionState.PRESENTED, Party.COORDINATION);
  }

  @Test
  void whatIsRefusedComesBackBesideItsFields() throws Exception {
    var refused = plan("new", "title1", "Le bloc", "place2", "Salle 2", "email2", "sans arobase");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("Le bloc", "Salle 2", "sans arobase")
        .contains("Étape 1 : donnez le jour.", "Étape 2 : dites ce qui est prévu.")
        .contains("Étape 2 : cette adresse ne peut pas être lue.");
    assertThat(calendars()).isEmpty();
  }

  @Test
  void whoChangesAVisitFindsItAsItIsAndWhoIsLateSeesBoth() throws Exception {
    assertThat(plan("new", stop(1, "Le bloc", "09:00", "bloc@example.org", "")).getStatus())
        .isEqualTo(302);
    var form = page();
    assertThat(form)
        .contains("value=\"Le bloc\"", "value=\"09:00\"", "value=\"bloc@example.org\"")
        .contains("name=\"visit\" value=\"0\"");
    var late = plan("new", stop(1, "Mon programme", "11:00", "", ""));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Le bloc", "Mon programme", "value=\"0\"");
  }

  @Test
  void hostsAreToldInTheirLanguageAndOnlyOfWhatIsTheirs() throws Exception {
    var english = "host-" + UUID.randomUUID() + "@example.org";
    accounts.open(english, "Ann Host", "en");
    plan(
        "new",
        both(
            stop(1, "Le bloc", "09:00", english, ""), stop(2, "Repas", "12:00", "chef@x.org", "")));
    assertThat(to(english)).contains("Visit of Ana");
    assertThat(to("chef@x.org")).contains("Visite de Ana");

    var kept = value("stop1");
    var other = value("stop2");
    plan(
        "0",
        both(
            both(stop(1, "Le bloc", "09:00", english, ""), "stop1", kept),
            both(stop(2, "Repas", "12:00", "new@x.org", "en"), "stop2", other)));
    assertThat(mailsTo(english)).as("nothing changed for them").hasSize(1);
    assertThat(to("new@x.org")).contains("Visit of Ana");
    assertThat(to("chef@x.org")).contains("Visite annulée");
  }

  @Test
  void aNoCallsOffTheVisitToCome() throws Exception {
    plan("new", stop(1, "Le bloc", "09:00", "bloc@example.org", ""));
    TerritoryScope.run(
        here.id(),
        () ->
            introductions.refuse(
                here, id, "found", null, new Introductions.By(Party.PERSON, null, "Ana")));
    assertThat(calendars().getFirst()).contains("METHOD:CANCEL", "SEQUENCE:1");
  }

  private MockHttpServletResponse plan(String read, String... fields) throws Exception {
    var request =
        post(here.url() + "/mises-en-relation/" + id + "/visite")
            .with(as(coordinator))
            .with(csrf())
            .param("visit", read);
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private String page() throws Exception {
    return mvc.perform(get(here.url() + "/mises-en-relation/" + id).with(as(coordinator)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String value(String hidden) throws Exception {
    var field = Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]+)\"").matcher(page());
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private static String[] stop(int i, String title, String from, String email, String language) {
    return new String[] {
      "title" + i,
      title,
      "day" + i,
      "2031-12-10",
      "from" + i,
      from,
      "to" + i,
      "17:00",
      "place" + i,
      "Hall",
      "host" + i,
      "Mme Petit",
      "email" + i,
      email,
      "language" + i,
      language
    };
  }

  private static String[] both(String[] one, String... other) {
    return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private List<String> calendars() {
    return mails().stream().map(Outbox.Kept::calendar).filter(Objects::nonNull).toList();
  }

  private String to(String address) {
    return mailsTo(address).getFirst();
  }

  private List<String> mailsTo(String address) {
    return mails().stream()
        .filter(mail -> mail.recipient().equals(address))
        .map(Outbox.Kept::subject)
        .toList();
  }

  private List<Outbox.Kept> mails() {
    return TerritoryScope.call(here.id(), () -> outbox.latest(50));
  }

  private void move(IntroductionState to, Party party) {
    TerritoryScope.run(
        here.id(),
        () -> introductions.move(here, id, to, null, new Introductions.By(party, null, "Essai")));
  }
}
