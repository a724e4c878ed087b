package fr.ancrage.settlement.web;

import fr.ancrage.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CloseForm(
    @NotBlank(message = "desk.close.reason.missing") String reason,
    @Size(max = 2000, message = "desk.close.words.long") @Nullable String words,
    @NotBlank(message = "shared.form.value")
        @Pattern(regexp = "\\d{1,9}", message = "shared.form.value")
        String version,
    @Nullable String retour) {
  int read() {
    return Integer.parseInt(version);
  }

  @Nullable String said() {
    return Typed.orNull(words);
  }
}
