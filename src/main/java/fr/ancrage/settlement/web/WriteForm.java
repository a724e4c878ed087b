package fr.ancrage.settlement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A message about to leave; {@code message} is its id, made with the form. */
record WriteForm(
    @NotBlank(message = "desk.write.words.missing")
        @Size(max = 5000, message = "desk.write.words.long")
        String words,
    @Size(max = 150, message = "desk.write.subject.long") @Nullable String subject,
    @Nullable String a,
    @Nullable String email,
    @Nullable String message) {
  boolean toPerson() {
    return !"autre".equals(a);
  }
}
