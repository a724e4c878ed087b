package fr.ancrage.site.web;

import fr.ancrage.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a picture shows, for those who do not see it. */
record PictureForm(
    @NotBlank(message = "site.picture.alt.missing")
        @Size(max = 200, message = "site.picture.alt.long")
        String altFr,
    @Size(max = 200, message = "site.picture.alt.long") @Nullable String altEn) {
  @Nullable String english() {
    return Typed.orNull(altEn);
  }
}
