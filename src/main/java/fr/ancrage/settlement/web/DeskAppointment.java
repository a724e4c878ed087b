package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment in the list of a dossier.
 *
 * @param title when, or how many slots are offered
 * @param slots what is still free while nothing is booked
 * @param open whether it can still be changed
 */
public record DeskAppointment(
    String url,
    String title,
    String about,
    Tone tone,
    String state,
    List<String> slots,
    @Nullable String declined,
    boolean booked,
    boolean open) {}
