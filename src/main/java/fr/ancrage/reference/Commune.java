package fr.ancrage.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune, or a municipal district of Paris, Lyon or Marseille.
 *
 * @param code INSEE
 * @param department its name; the code is {@code departmentCode}
 * @param epci SIREN of its EPCI; four islands have none
 * @param point null for the 81 communes of the Pacific and some uninhabited islands
 */
public record Commune(
    String code,
    String name,
    String departmentCode,
    String department,
    String regionCode,
    @Nullable String epci,
    List<String> postalCodes,
    int population,
    @Nullable Point point) {
  /** « Sedan (08409) », as fields suggest it and as {@link Communes#meant} reads it. */
  public String written() {
    return name + " (" + code + ")";
  }
}
