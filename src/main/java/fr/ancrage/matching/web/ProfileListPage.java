package fr.ancrage.matching.web;

import fr.ancrage.people.SavedPanel;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Profiles found.
 *
 * @param closed why nobody can be seen; null when people can
 * @param facets each with its values and how many they leave
 * @param keep facets and order chosen, which the search form keeps
 */
public record ProfileListPage(
    String url,
    @Nullable String newUrl,
    String exportUrl,
    String lead,
    @Nullable String closed,
    String words,
    String place,
    String km,
    String from,
    String until,
    List<Choice> sorts,
    List<String> communes,
    List<Choice> keep,
    List<Facet> facets,
    List<Row> rows,
    PageLinks pages,
    boolean narrowed,
    @Nullable PlaceMap map,
    SavedPanel saved) {

  /** One facet. */
  public record Facet(String label, List<FilterChip> values) {}

  /** One profile: who, what they offer, when and where. */
  public record Row(
      String url,
      String name,
      String facts,
      String where,
      @Nullable String when,
      @Nullable String horizon) {}
}
