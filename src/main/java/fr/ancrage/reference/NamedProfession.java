package fr.ancrage.reference;

import org.jspecify.annotations.Nullable;

/** A profession, and the speciality that was named with it. */
public record NamedProfession(Profession profession, @Nullable Speciality speciality) {
  /** The more particular of both, in the reader's language. */
  public String label(String language) {
    return speciality == null ? profession.label(language) : speciality.label(language);
  }

  /** The ROME code of the more particular. */
  public String rome() {
    return speciality == null ? profession.rome() : speciality.rome();
  }

  /** The code of the speciality, if there is one. */
  public @Nullable String specialityCode() {
    return speciality == null ? null : speciality.code();
  }
}
