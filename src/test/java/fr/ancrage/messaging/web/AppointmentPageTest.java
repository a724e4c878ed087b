package fr.ancrage.messaging.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.Meeting;
import fr.ancrage.messaging.NewOffer;
import fr.ancrage.messaging.Slot;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AppTest
class AppointmentPageTest {
  @Autowired private MockMvc mvc;
  @Autowired private Appointments appointments;
  @Autowired private Links links;
  @Autowired private Threads threads;
  @Autowired private Timeline timeline;
  @Autowired private Dossiers dossiers;
  @Autowired private Persons persons;
  @Autowired private Territories territories;
  @Autowired private Scene scene;
  private Meeting.Maker maker;

  @BeforeEach
  void people() {
    maker = new Meeting.Maker(scene, territories, persons, dossiers);
  }

  @Test
  void oneTouchBooksAndLookingDoesNot() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9), Meeting.at(14));
    var url = offered(meeting, offer);

    var buttons = page(url).select("button[name=creneau]");
    assertThat(buttons).hasSize(2);
    assertThat(booked(meeting, offer)).isNull();

    assertThat(send(url, "creneau", buttons.getFirst().val()).getStatus()).isEqualTo(302);
    assertThat(booked(meeting, offer)).extracting(Slot::startsAt).isEqualTo(Meeting.at(9));
    assertThat(page(url).select("h1").text()).isEqualTo("C’est réservé");
  }

  @Test
  void theLoserIsToldInAClearSentence() throws Exception {
    var one = maker.in("Europe/Paris", null);
    var other = maker.with(one.territory(), one.host(), null);
    var first = offered(one, one.offer(Meeting.at(9)));
    var second = offered(other, other.offer(Meeting.at(9), Meeting.at(14)));
    var slot = page(second).select("button[name=creneau]").getFirst().val();
    send(first, "creneau", page(first).select("button[name=creneau]").getFirst().val());

    var answer = send(second, "creneau", slot);

    assertThat(answer.getStatus()).isEqualTo(409);
    var left = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(left.text()).contains("Ce créneau vient d’être pris.");
    assertThat(left.select("button[name=creneau]")).hasSize(1);
  }

  @Test
  void farAwayBothTimesAreShown() throws Exception {
    var meeting = maker.in("America/Cayenne", "+33 6 12 34 56 78");
    var url = offered(meeting, meeting.offer(Meeting.at(9)));

    assertThat(page(url).select("button[name=creneau]").text())
        .startsWith("9 h 00")
        .contains("Paris");
    assertThat(page(url + "?zone=Indian/Reunion").select("button[name=creneau]").text())
        .contains("16 h 00 à");
    assertThat(page(url + "?zone=Nulle/Part").select("button[name=creneau]").text())
        .contains("Paris");
  }

  @Test
  void whoCannotComeSaysSoInWords() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var url = offered(meeting, meeting.offer(Meeting.at(9)));

    var empty = send(url + "/aucun", "mots", " ");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(empty.getContentAsString()).select("details[open] #mots")).isNotEmpty();

    assertThat(send(url + "/aucun", "mots", "Le soir").getStatus()).isEqualTo(302);
    assertThat(send(url + "/aucun", "mots", "Le soir").getStatus()).isEqualTo(302);
    assertThat(
            meeting.here(() -> timeline.of(meeting.dossier(), Entry.Reader.CONCIERGE, 20)).stream()
                .filter(entry -> entry.kind() == Entry.Kind.MESSAGE))
        .extracting(Entry::subject, Entry::words)
        .containsExactly(tuple("appointment", null));
  }

  @Test
  void linksThatAreOverSayWhyAndWhomToCall() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9));
    var url = offered(meeting, offer);
    assertThat(look(url.substring(0, url.length() - 1) + "_").getStatus()).isEqualTo(404);

    TerritoryScope.run(
        meeting.territory().id(), () -> links.revoke("appointment", offer.id().value()));
    var closed = look(url);
    assertThat(closed.getStatus()).isEqualTo(410);
    assertThat(closed.getContentAsString(StandardCharsets.UTF_8))
        .contains("Ce lien a été fermé", "accueil@example.org");

    var expired =
        meeting.here(
            () ->
                links.make(
                    meeting.territory().id(),
                    Threads.PURPOSE,
                    meeting.dossier().value(),
                    meeting.person().id(),
                    null,
                    Duration.ofSeconds(-1),
                    false));
    assertThat(
            look(meeting.territory().url() + "/messages/" + expired)
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("Ce lien n’est plus valable");
  }

  @Test
  void whatWasCalledOffIsGone() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9));
    var url = offered(meeting, offer);
    send(url, "creneau", page(url).select("button[name=creneau]").getFirst().val());
    assertThat(send(url + "/annulation", "x", "x").getStatus()).isEqualTo(302);

    var gone = look(url);
    assertThat(gone.getStatus()).isEqualTo(410);
    assertThat(gone.getContentAsString(StandardCharsets.UTF_8))
        .contains("Ce rendez-vous est annulé");
  }

  @Test
  void theCalendarIsReadUntilItsAddressIsClosed() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var url = offered(meeting, meeting.offer(Meeting.at(9)));
    assertThat(look(url + "/invite.ics").getStatus()).isEqualTo(404);
    send(url, "creneau", page(url).select("button[name=creneau]").getFirst().val());
    assertThat(look(url + "/invite.ics").getContentAsString())
        .contains("BEGIN:VEVENT")
        .doesNotContain("ATTENDEE");

    var made = mvc.perform(post(url + "/agenda").with(csrf())).andReturn();
    var feed =
        String.valueOf(made.getFlashMap().get("calendarUrl")).replaceFirst("^http://[^/]+", "");
    var first = look(feed);
    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(first.getContentType()).startsWith("text/calendar");
    assertThat(first.getContentAsString()).contains("BEGIN:VEVENT").doesNotContain("Ferrari");

    var etag = String.valueOf(first.getHeader("ETag"));
    var again = mvc.perform(get(feed).header("If-None-Match", etag)).andReturn().getResponse();
    assertThat(again.getStatus()).isEqualTo(304);

    send(url + "/agenda/arret", "x", "x");
    assertThat(look(feed).getStatus()).isEqualTo(410);
  }

  @Test
  void theThreadWorksByLinkWithAndWithoutScript() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var token = meeting.here(() -> threads.link(meeting.dossier().value()));
    var url = meeting.territory().url() + "/messages/" + token;
    var id = page(url).select("input[name=message]").val();

    assertThat(send(url, "message", id, "mots", "").getStatus()).isEqualTo(422);
    assertThat(send(url, "message", id, "mots", "Bonjour").getStatus()).isEqualTo(302);
    assertThat(send(url, "message", id, "mots", "Bonjour").getStatus()).isEqualTo(302);
    var swapped =
        mvc.perform(
                post(url)
                    .with(csrf())
                    .header("HX-Request", "true")
                    .param("message", Ids.next().toString())
                    .param("mots", "<b>Encore</b>"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(Jsoup.parse(swapped).select("h1")).isEmpty();
    assertThat(Jsoup.parse(swapped).select(".thread-words").eachText())
        .containsExactly("Bonjour", "<b>Encore</b>")
        .isEqualTo(page(url).select(".thread-words").eachText());
  }

  @Test
  void theTeamOffersOnceAndBadInputLosesNothing() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var url = meeting.territory().url() + "/dossiers/" + meeting.dossier() + "/rendez-vous";
    var desk = mvc.perform(get(url).with(as(meeting.host()))).andReturn().getResponse();
    assertThat(desk.getStatus()).isEqualTo(200);
    var offer = Jsoup.parse(desk.getContentAsString()).select("input[name=offre]").val();

    for (var day : List.of("31/02/2031", "2020-01-06", "")) {
      var refused =
          mvc.perform(
                  post(url)
                      .with(as(meeting.host()))
                      .with(csrf())
                      .param("offre", offer)
                      .param("hote", meeting.host().id().toString())
                      .param("comment", "PLACE")
                      .param("lieu", "Hôpital de Fumay")
                      .param("duree", "30")
                      .param("jour", day)
                      .param("heure", day.isEmpty() ? "" : "9h"))
              .andReturn()
              .getResponse();
      assertThat(refused.getStatus()).as(day).isEqualTo(422);
      var form = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
      assertThat(form.select("#creneau-erreur").text()).isNotBlank();
      assertThat(form.select("#lieu").val()).isEqualTo("Hôpital de Fumay");
      assertThat(form.select("input[name=jour]").getFirst().val()).isEqualTo(day);
    }
    for (var i = 0; i < 2; i++) {
      var sent =
          mvc.perform(
                  post(url)
                      .with(as(meeting.host()))
                      .with(csrf())
                      .param("offre", offer)
                      .param("hote", meeting.host().id().toString())
                      .param("comment", "PHONE")
                      .param("lieu", "06 12 34 56 78")
                      .param("duree", "30")
                      .param("creneau", Meeting.at(9).toString(), Meeting.at(10).toString()))
              .andReturn()
              .getResponse();
      assertThat(sent.getStatus()).isEqualTo(302);
    }
    var found = meeting.here(() -> appointments.of(meeting.dossier().value()));
    assertThat(found).hasSize(1);
    assertThat(meeting.here(() -> appointments.slots(found.getFirst().id()))).hasSize(2);
  }

  private String offered(Meeting meeting, NewOffer offer) {
    var token =
        meeting.here(
            () -> appointments.offer(meeting.territory(), offer, Author.of(meeting.host())));
    return meeting.territory().url() + "/rendez-vous/" + token.orElseThrow();
  }

  private @Nullable Slot booked(Meeting meeting, NewOffer offer) {
    return meeting.here(() -> appointments.get(offer.id()).booked());
  }

  private Document page(String url) throws Exception {
    var answer = look(url);
    assertThat(answer.getStatus()).isEqualTo(200);
    var text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(Pattern.compile(" (style|onclick)=").matcher(text).find()).isFalse();
    return Jsoup.parse(text);
  }

  private MockHttpServletResponse look(String url) throws Exception {
    return mvc.perform(get(url)).andReturn().getResponse();
  }

  private MockHttpServletResponse send(String url, String... values) throws Exception {
    var wanted = post(url).with(csrf());
    for (var i = 0; i < values.length; i += 2) {
      wanted.param(values[i], values[i + 1]);
    }
    return mvc.perform(wanted).andReturn().getResponse();
  }
}
