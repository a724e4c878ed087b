package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody noted at a stand, in twenty seconds: a name, a means, where.
 *
 * @param means an address or a number
 * @param other they are not who looks alike
 * @param back they said no once, and came back by themselves
 * @param again the next one follows
 * @param version of a correction
 */
record ProspectForm(
    @NotBlank(message = "prospects.form.name.missing")
        @Size(max = 120, message = "prospects.form.name.long")
        String name,
    @Size(max = 200, message = "prospects.form.means.wrong") @Nullable String means,
    @Size(max = 200, message = "prospects.form.means.wrong") @Nullable String more,
    @Size(max = 120, message = "prospects.form.profession.long") @Nullable String profession,
    @Nullable String origin,
    @Size(max = 200, message = "prospects.form.origin.long") @Nullable String originWords,
    @Day @Nullable String metOn,
    @Nullable String language,
    @Size(max = 4000, message = "prospects.form.notes.long") @Nullable String notes,
    @Nullable String other,
    @Nullable String back,
    @Nullable String again,
    @Nullable String version) {}
