package fr.ancrage.territories.web;

import fr.ancrage.shared.Typed;
import fr.ancrage.territories.Presentation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a territory presents itself, as it is typed. */
record SettingsForm(
    @Nullable @Size(max = 2000, message = "territories.welcome.long") String welcomeFr,
    @Nullable @Size(max = 2000, message = "territories.welcome.long") String welcomeEn,
    @Nullable
        @Email(message = "territories.email.wrong")
        @Size(max = 200, message = "territories.email.wrong")
        String contactEmail,
    @Nullable @Size(max = 40, message = "territories.phone.wrong") String contactPhone,
    int version) {
  Presentation presentation() {
    return new Presentation(
        kept(welcomeFr), kept(welcomeEn), kept(contactEmail), kept(contactPhone));
  }

  private static @Nullable String kept(@Nullable String typed) {
    return Typed.orNull(typed);
  }
}
