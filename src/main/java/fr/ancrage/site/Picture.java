package fr.ancrage.site;

import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a territory.
 *
 * @param altEn null when it was not translated: the French text is then read
 * @param width of the largest size
 * @param widths in which it is to be had, the smallest first
 */
public record Picture(
    UUID id,
    String altFr,
    @Nullable String altEn,
    int width,
    int height,
    List<Integer> widths,
    @Nullable String usedBy) {
  /** What is read where it cannot be seen. */
  public String alt(String language) {
    return language.equals("en") && altEn != null ? altEn : altFr;
  }

  /** Where a public page has it, in one width. */
  public String address(Territory territory, int wide) {
    return territory.url() + "/images/" + id + "-" + wide + ".jpg";
  }

  /** All of them, as a browser chooses among them. */
  public String addresses(Territory territory) {
    return widths.stream()
        .map(wide -> address(territory, wide) + " " + wide + "w")
        .collect(Collectors.joining(", "));
  }
}
