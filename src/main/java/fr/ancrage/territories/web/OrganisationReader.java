package fr.ancrage.territories.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Identifiers;
import fr.ancrage.territories.NewOrganisation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the constraints cannot: numbers with a key, a commune by its name. */
@Component
class OrganisationReader {
  /** What was read, or the form with what is wrong; {@code read} is null when something is. */
  record Reading(Form form, @Nullable NewOrganisation read) {}

  private final Communes communes;

  OrganisationReader(Communes communes) {
    this.communes = communes;
  }

  Reading read(OrganisationForm typed, Form form, Texts t) {
    var checked = form;
    var finess = bare(typed.finess());
    if (finess != null && !Identifiers.finess(finess)) {
      checked = checked.refusing("finess", t.get("territories.finess.wrong"));
    }
    var siret = bare(typed.siret());
    if (siret != null && !Identifiers.siret(siret)) {
      checked = checked.refusing("siret", t.get("territories.siret.wrong"));
    }
    var found = communes.meant(typed.commune(), List.of());
    if (found.size() != 1 && Typed.orNull(typed.commune()) != null) {
      checked =
          checked.refusing(
              "commune",
              found.isEmpty()
                  ? t.get("territories.commune.unknown")
                  : t.get("territories.commune.several", named(found)));
    }
    return checked.errors().isEmpty()
        ? new Reading(
            checked,
            new NewOrganisation(
                typed.name().strip(),
                typed.kind(),
                finess,
                siret,
                found.isEmpty() ? null : found.getFirst().code(),
                Typed.orNull(typed.phone()),
                Typed.orNull(typed.email())))
        : new Reading(checked, null);
  }

  private static String named(List<Commune> found) {
    return found.stream().limit(6).map(Commune::written).collect(Collectors.joining(", "));
  }

  private static @Nullable String bare(@Nullable String typed) {
    var words = Typed.orNull(typed);
    return words == null ? null : Identifiers.bare(words);
  }
}
