package fr.ancrage.needs.web;

import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Resources;
import fr.ancrage.reference.Commune;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds among what members lend or share: a territory has dozens, read at once. */
@Component
class ResourceList {
  /**
   * What was found.
   *
   * @param all what there is, whatever was asked
   * @param matching what fits words and place, of every kind
   * @param placed whether the place that was typed is one commune
   */
  record Found(
      List<Resource> all,
      List<Resource> matching,
      boolean placed,
      Map<OrganisationId, String> names,
      Map<String, String> communes) {
    /** What fits all that was asked. */
    List<Resource> kept(ResourceFilter filter) {
      return matching.stream()
          .filter(one -> filter.kind() == null || one.terms().kind() == filter.kind())
          .toList();
    }
  }

  private final Resources resources;
  private final ResourceWords words;
  private final Places places;

  ResourceList(Resources resources, ResourceWords words, Places places) {
    this.resources = resources;
    this.words = words;
    this.places = places;
  }

  Found find(Territory territory, ResourceFilter filter, Texts t) {
    var all = resources.all();
    var names = places.names();
    var meant =
        filter.place().isEmpty()
            ? List.<Commune>of()
            : places.meant(territory.id(), filter.place());
    var around = around(filter, meant);
    return new Found(
        all,
        all.stream()
            .filter(one -> around == null || around.contains(one.terms().commune()))
            .filter(one -> filter.keeps(said(one.terms(), names, t)))
            .toList(),
        filter.place().isEmpty() || meant.size() == 1,
        names,
        places.communes(all.stream().map(one -> one.terms().commune()).distinct().toList()));
  }

  private @Nullable Set<String> around(ResourceFilter filter, List<Commune> meant) {
    if (meant.size() != 1) {
      return null;
    }
    return places.around(meant.getFirst(), filter.around()).keySet();
  }

  private String said(Resource.Terms terms, Map<OrganisationId, String> names, Texts t) {
    return Stream.of(
            terms.title(),
            terms.words(),
            words.profession(terms, t),
            names.get(terms.organisation()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
