package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Meeting;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Messages and the calendar on the person's page and on the case. */
@AppTest
class PersonMessagesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Territories territories;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private RecruitingFacts facts;
  @Autowired private Shares shares;
  @Autowired private Appointments appointments;
  private Meeting meeting;
  private String mine;
  private String desk;

  @BeforeEach
  void people() {
    meeting = new Meeting.Maker(scene, territories, persons, dossiers).in("Europe/Paris", null);
    var token =
        meeting.here(
            () ->
                shares.give(
                    meeting.dossier(),
                    Share.Kind.PERSON,
                    null,
                    "Giulia",
                    null,
                    meeting.host().id()));
    mine = meeting.territory().url() + "/suivi/" + token;
    desk = meeting.territory().url() + "/dossiers/" + meeting.dossier();
  }

  @Test
  void thePersonWritesAndOnlyTheConciergeReads() throws Exception {
    var sent = perform(post(mine + "/messages").param("message", id()).param("mots", "Mon fils"));
    assertThat(sent.getRedirectedUrl()).isEqualTo(mine + "#fil");
    assertThat(perform(get(mine)).getContentAsString()).contains("Mon fils", "thread-mine");

    assertThat(perform(get(desk).with(as(meeting.host()))).getContentAsString())
        .contains("Mon fils", "1 message à lire");
    assertThat(perform(get(list()).with(as(meeting.host()))).getContentAsString())
        .contains("1 message à lire");
    var coordinator = scene.a(Role.COORDINATOR, meeting.territory());
    assertThat(perform(get(desk).with(as(coordinator))).getContentAsString())
        .contains("Ferrari")
        .doesNotContain("Mon fils", "message à lire");
    assertThat(perform(get(list()).with(as(coordinator))).getContentAsString())
        .contains("Ferrari")
        .doesNotContain("message à lire");
    assertThat(perform(get(desk + "/messages").with(as(coordinator))).getStatus()).isEqualTo(404);
  }

  @Test
  void anEmptyMessageIsRefusedWhereItWasTyped() throws Exception {
    var refused = perform(post(mine + "/messages").param("message", id()).param("mots", " "));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Écrivez quelques mots", "id=\"agenda\"");
  }

  @Test
  void withHtmxOnlyTheThreadComesBack() throws Exception {
    var sent =
        perform(
            post(mine + "/messages")
                .header("HX-Request", "true")
                .param("message", id())
                .param("mots", "Bonjour"));
    assertThat(sent.getStatus()).isEqualTo(200);
    assertThat(sent.getContentAsString()).contains("Bonjour").doesNotContain("<html");
  }

  @Test
  void theFeedHoldsThePlansDatesUntilItIsClosed() throws Exception {
    TerritoryScope.run(
        meeting.territory().id(),
        () ->
            facts.state(
                meeting.territory().id(),
                meeting.person().id(),
                "profession",
                List.of("physician"),
                "staff",
                null));
    var made = perform(post(mine + "/agenda"));
    var address = made.getRedirectedUrl();
    assertThat(address).isEqualTo(mine + "#agenda");
    var feedUrl = renew();

    var feed = perform(get(feedUrl));
    assertThat(feed.getStatus()).isEqualTo(200);
    assertThat(feed.getContentAsString()).contains("BEGIN:VEVENT", "À commencer", "Date probable");
    assertThat(perform(get(feedUrl)).getHeader("ETag")).isEqualTo(feed.getHeader("ETag"));
    assertThat(perform(get(mine)).getContentAsString()).contains("agenda/arret");

    perform(post(mine + "/agenda/arret"));
    assertThat(perform(get(feedUrl)).getStatus()).isEqualTo(410);
  }

  @Test
  void theTimelineSaysWhenAnAppointmentIs() throws Exception {
    TerritoryScope.run(
        meeting.territory().id(),
        () -> {
          var offer = meeting.offer(Meeting.at(9), Meeting.at(11));
          var by = Author.of(meeting.host());
          appointments.offer(meeting.territory(), offer, by);
          var slot = appointments.slots(offer.id()).getFirst();
          appointments.book(meeting.territory(), offer.id(), slot.id(), by);
          appointments.cancel(meeting.territory(), offer.id(), by);
          var other = meeting.offer(Meeting.at(15));
          appointments.offer(meeting.territory(), other, by);
          appointments.cancel(meeting.territory(), other.id(), by);
        });
    assertThat(perform(get(desk).with(as(meeting.host()))).getContentAsString())
        .contains("Rendez-vous proposé : 2 créneaux", "Proposition de rendez-vous retirée")
        .containsPattern("Rendez-vous pris : \\p{L}+ \\d")
        .containsPattern("Rendez-vous annulé : \\p{L}+ \\d")
        .doesNotContain("T09:00");
  }

  private String renew() throws Exception {
    var answer = mvc.perform(post(mine + "/agenda").with(csrf())).andReturn();
    var url = (String) Objects.requireNonNull(answer.getFlashMap().get("calendarUrl"));
    return url.substring(url.indexOf("/t/"));
  }

  private String list() {
    return meeting.territory().url() + "/dossiers";
  }

  private static String id() {
    return Ids.next().toString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }
}
