package fr.ancrage.settlement;

import fr.ancrage.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The professions of the catalogue; {@link #code} is its value of the fact. */
public enum Profession {
  PHYSICIAN,
  MEDICAL_INTERN,
  JUNIOR_DOCTOR,
  NURSE,
  PHYSIOTHERAPIST,
  RADIOGRAPHER,
  MIDWIFE,
  PHARMACIST,
  DENTAL_SURGEON,
  CARE_ASSISTANT,
  HOSPITAL_SERVICES_AGENT;

  /** The key of the fact. */
  public static final String FACT = "profession";

  /** In the catalogue's vocabulary. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In the reader's words. */
  public String label(Texts t) {
    return t.name("settlement.profession", this);
  }

  /** The profession of this code; none for anything else. */
  public static Optional<Profession> of(@Nullable String code) {
    for (var profession : values()) {
      if (profession.code().equals(code)) {
        return Optional.of(profession);
      }
    }
    return Optional.empty();
  }
}
