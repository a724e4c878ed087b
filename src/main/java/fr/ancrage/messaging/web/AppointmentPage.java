package fr.ancrage.messaging.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of the appointment that was offered to them.
 *
 * @param url of the page; forms are sent below it
 * @param booked when, once a slot is chosen
 * @param zoneHint on whose clocks the times are
 * @param zone the reader's own, as the form sends it on
 */
public record AppointmentPage(
    String url,
    String host,
    String minutes,
    String where,
    @Nullable String words,
    @Nullable String booked,
    boolean declined,
    List<PickDay> days,
    String zoneHint,
    String zone,
    List<Choice> zones,
    boolean calendarShared,
    @Nullable String calendarUrl) {}
