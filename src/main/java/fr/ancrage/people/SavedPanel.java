package fr.ancrage.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists kept under a name, above the list they are of.
 *
 * @param action where one is saved
 * @param place the path of the list below the territory
 * @param url the address of the list without filters
 * @param query of the list that is shown
 * @param shares whether the reader may keep one for the team
 * @param alert what is said beside the box that asks for an alert; null where lists tell nothing
 */
public record SavedPanel(
    String action,
    String place,
    String url,
    String query,
    boolean shares,
    @Nullable String alert,
    List<SavedList> lists) {
  /** The address of one of them. */
  public String url(SavedList list) {
    return list.query().isEmpty() ? url : url + "?" + list.query();
  }
}
