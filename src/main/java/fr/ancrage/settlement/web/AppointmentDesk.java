package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The appointments of a dossier: what stands, and the form that offers more.
 *
 * @param offerId id of the offer to come, so that sending twice offers once
 * @param link the person's link, shown once after it was made
 */
public record AppointmentDesk(
    String url,
    String person,
    String dossierUrl,
    String lead,
    boolean email,
    String offerId,
    String week,
    String weekLabel,
    @Nullable String previousUrl,
    String nextUrl,
    String zone,
    List<Choice> hosts,
    String host,
    List<DeskDay> days,
    List<Choice> kinds,
    List<Choice> minutes,
    List<DeskAppointment> appointments,
    boolean calendarShared,
    @Nullable String calendarUrl,
    @Nullable String link,
    Form form) {}
