package fr.ancrage.needs.web;

import fr.ancrage.reference.Professions;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the constraints of a form cannot: « AS de nuit », « 80 % », a commune by its name. */
@Component
class Fields {
  private final Professions professions;
  private final Places places;

  Fields(Professions professions, Places places) {
    this.professions = professions;
    this.places = places;
  }

  /** Begins to read a form that was sent. */
  ReadFields of(TerritoryId territory, Form sent, NeedRights rights, Texts t) {
    return new ReadFields(territory, sent, rights, t, professions, places);
  }

  /** A profession as a field shows it; empty for none. */
  String profession(@Nullable String code, @Nullable String speciality, Texts t) {
    return code == null ? "" : professions.label(code, speciality, t.language());
  }
}
