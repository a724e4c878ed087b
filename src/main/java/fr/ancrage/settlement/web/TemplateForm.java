package fr.ancrage.settlement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record TemplateForm(
    @NotBlank(message = "desk.template.title.missing")
        @Size(max = 80, message = "desk.template.title.long")
        String title,
    @Nullable String reader,
    @Nullable String version) {
  int read() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }
}
