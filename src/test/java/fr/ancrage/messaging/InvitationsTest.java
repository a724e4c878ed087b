package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wall times stay right where clocks change, and where they never do. */
class InvitationsTest {
  private static final Instant CHANGED = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris,   2027-03-27T09:00, 2027-03-27T08:00:00Z",
    "Europe/Paris,   2027-03-29T09:00, 2027-03-29T07:00:00Z",
    "Europe/Paris,   2027-10-30T09:00, 2027-10-30T07:00:00Z",
    "Europe/Paris,   2027-11-01T09:00, 2027-11-01T08:00:00Z",
    "America/Cayenne, 2027-03-29T09:00, 2027-03-29T12:00:00Z",
    "America/Cayenne, 2027-11-01T09:00, 2027-11-01T12:00:00Z",
    "Indian/Reunion, 2027-03-29T09:00, 2027-03-29T05:00:00Z",
  })
  void aCalendarThatReadsItShowsTheSameMoment(String zone, LocalDateTime start, Instant moment)
      throws Exception {
    var from = start.atZone(ZoneId.of(zone));
    var feed =
        CalendarFeed.of(
            "Essai",
            List.of(
                CalendarEvent.at("1@x", "Rendez-vous", null, from, from.plusMinutes(30), CHANGED)));

    var calendar = new CalendarBuilder().build(new StringReader(feed.text()));

    VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
    DtStart<ZonedDateTime> begins = event.getRequiredProperty("DTSTART");
    var read = begins.getDate();
    assertThat(read.toInstant()).isEqualTo(moment);
    assertThat(read.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
    assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
  }

  @org.junit.jupiter.api.Test
  void theSameEventsGiveTheSameFeed() {
    var day = CalendarEvent.on("2@x", "Inscription à l’Ordre", LocalDate.of(2027, 1, 4), CHANGED);
    var moved = CalendarEvent.on("2@x", "Inscription à l’Ordre", LocalDate.of(2027, 1, 5), CHANGED);

    var one = CalendarFeed.of("Essai", List.of(day));

    assertThat(CalendarFeed.of("Essai", List.of(day))).isEqualTo(one);
    assertThat(CalendarFeed.of("Essai", List.of(moved)).etag()).isNotEqualTo(one.etag());
    assertThat(one.text())
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n", "X-PUBLISHED-TTL:PT4H\r\n")
        .contains("DTSTART;VALUE=DATE:20270104\r\n");
  }

  @org.junit.jupiter.api.Test
  void longLinesAreFolded() {
    var long_ = "Présentation du service de réadaptation ".repeat(8);
    var feed =
        CalendarFeed.of(
            "Essai", List.of(CalendarEvent.on("3@x", long_, LocalDate.of(2027, 1, 4), CHANGED)));
    for (var line : feed.text().split("\r\n", -1)) {
      assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThan(76);
      assertThat(line).doesNotContain("\n");
    }
  }
}
