package fr.ancrage.charter.web;

import fr.ancrage.charter.CharterVersion.Wording;
import fr.ancrage.charter.Rules;
import fr.ancrage.shared.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A charter as the coordination writes it. */
record DraftForm(
    @NotBlank(message = "charter.form.title.missing")
        @Size(max = 120, message = "charter.form.title.long")
        String title,
    @NotBlank(message = "charter.form.words.missing")
        @Size(max = 20_000, message = "charter.form.words.long")
        String words,
    @NotNull(message = "charter.form.exclusive.wrong")
        @Min(value = 0, message = "charter.form.exclusive.wrong")
        @Max(value = 365, message = "charter.form.exclusive.wrong")
        Integer exclusive,
    @NotNull(message = "charter.form.answer.wrong")
        @Min(value = 1, message = "charter.form.answer.wrong")
        @Max(value = 90, message = "charter.form.answer.wrong")
        Integer answer,
    @Nullable String pool,
    @Nullable String departures,
    @NotNull(message = "charter.form.grace.wrong")
        @Min(value = 0, message = "charter.form.grace.wrong")
        @Max(value = 365, message = "charter.form.grace.wrong")
        Integer grace,
    @NotBlank(message = "charter.form.notice.missing")
        @Size(max = 6000, message = "charter.form.notice.long")
        String noticeFr,
    @Size(max = 6000, message = "charter.form.notice.long") @Nullable String noticeEn,
    @Nullable String version) {

  Wording wording() {
    return new Wording(title.strip(), words.strip(), noticeFr.strip(), Typed.orNull(noticeEn));
  }

  Rules rules() {
    return new Rules(
        exclusive,
        answer,
        "COORDINATION".equals(pool) ? Rules.Pool.COORDINATION : Rules.Pool.MEMBERS,
        departures != null,
        grace);
  }

  static int read(@Nullable String version) {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }
}
