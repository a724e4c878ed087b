package fr.ancrage.territories.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of a territory.
 *
 * @param all before any filter
 * @param rows what the filters leave
 * @param communes names by code
 */
public record OrganisationsPage(
    String url,
    Filter filter,
    int all,
    List<Organisation> rows,
    List<FilterChip> chips,
    List<Choice> kinds,
    Map<String, String> communes) {

  /** What is asked for; in the address, so that a list can be shared. */
  public record Filter(String q, @Nullable OrganisationKind kind, @Nullable Part part) {
    boolean keeps(Organisation one, Map<String, String> communes) {
      return (kind == null || one.kind() == kind)
          && (part == null || one.part() == part)
          && (q.isBlank() || plain(words(one, communes)).contains(plain(q)));
    }

    Filter with(@Nullable Part other) {
      return new Filter(q, kind, other);
    }

    /** Nothing is filtered. */
    public boolean none() {
      return q.isBlank() && kind == null && part == null;
    }

    /** The query of the address. */
    public String query() {
      var parts = new ArrayList<String>();
      if (!q.isBlank()) {
        parts.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
      }
      if (kind != null) {
        parts.add("kind=" + kind);
      }
      if (part != null) {
        parts.add("part=" + part);
      }
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String words(Organisation one, Map<String, String> communes) {
      return String.join(
          " ",
          one.name(),
          one.finess() == null ? "" : one.finess(),
          one.siret() == null ? "" : one.siret(),
          communes.getOrDefault(String.valueOf(one.commune()), ""));
    }

    private static String plain(String words) {
      return Normalizer.normalize(words, Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.FRENCH);
    }
  }

  /** The form of one organisation; {@code id} is null for a new one. */
  public record Edit(
      String url,
      @Nullable String id,
      Form form,
      List<Choice> kinds,
      List<Choice> parts,
      List<String> communes) {}

  static OrganisationsPage of(
      String url, Filter filter, List<Organisation> all, Map<String, String> communes, Texts t) {
    var rows = all.stream().filter(one -> filter.keeps(one, communes)).toList();
    var chips = new ArrayList<FilterChip>();
    chips.add(chip(url, t.get("territories.part.all"), filter.with(null), filter, all, communes));
    for (var part : Part.values()) {
      chips.add(
          chip(url, t.name("territories.parts", part), filter.with(part), filter, all, communes));
    }
    return new OrganisationsPage(
        url, filter, all.size(), rows, chips, kinds(filter.kind(), t), communes);
  }

  static List<Choice> kinds(@Nullable OrganisationKind chosen, Texts t) {
    return Arrays.stream(OrganisationKind.values())
        .map(
            kind ->
                new Choice(
                    kind.name(), t.name("territories.organisation.kind", kind), kind == chosen))
        .toList();
  }

  static List<Choice> parts(Form form, Texts t) {
    return Arrays.stream(Part.values())
        .map(
            part ->
                new Choice(
                    part.name(),
                    t.name("territories.part", part),
                    form.has("part", part.name()),
                    t.name("territories.part.hint", part)))
        .toList();
  }

  private static FilterChip chip(
      String url,
      String label,
      Filter wanted,
      Filter now,
      List<Organisation> all,
      Map<String, String> communes) {
    return new FilterChip(
        label,
        url + wanted.query(),
        all.stream().filter(one -> wanted.keeps(one, communes)).count(),
        wanted.equals(now));
  }

  /** The commune's name, if known. */
  public @Nullable String commune(Organisation one) {
    return communes.get(String.valueOf(one.commune()));
  }
}
