package fr.ancrage.territories.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisations of the territory: a list to search, filter, share and take away. */
@Controller
@RequestMapping("/t/{territory}/structures")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class OrganisationsController {
  private final Organisations organisations;
  private final Communes communes;

  OrganisationsController(Organisations organisations, Communes communes) {
    this.organisations = organisations;
    this.communes = communes;
  }

  @GetMapping
  String list(
      Territory territory,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String part,
      Texts t,
      Model model) {
    model.addAttribute("page", page(territory, q, kind, part, t));
    return "territories/organisations";
  }

  @GetMapping("/export")
  ResponseEntity<byte[]> export(
      Territory territory,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String part,
      Texts t) {
    var page = page(territory, q, kind, part, t);
    return SheetWriter.download(
        t.get("territories.organisations.title"),
        List.of(
            t.get("territories.organisation.name"),
            t.get("territories.organisation.kind"),
            t.get("territories.organisation.part"),
            t.get("territories.commune"),
            t.get("territories.finess"),
            t.get("territories.siret"),
            t.get("territories.phone"),
            t.get("territories.email")),
        page.rows().stream().map(one -> row(one, page, t)).toList());
  }

  private static List<@Nullable Object> row(Organisation one, OrganisationsPage page, Texts t) {
    return Arrays.asList(
        one.name(),
        t.name("territories.organisation.kind", one.kind()),
        one.part() == null ? null : t.name("territories.part", one.part()),
        page.commune(one),
        one.finess(),
        one.siret(),
        one.phone(),
        one.email());
  }

  private OrganisationsPage page(
      Territory territory, String q, @Nullable String kind, @Nullable String part, Texts t) {
    var all = organisations.ofTerritory(null);
    return OrganisationsPage.of(
        territory.url() + "/structures",
        new OrganisationsPage.Filter(
            q.strip(), value(OrganisationKind.values(), kind), value(Part.values(), part)),
        all,
        names(all),
        t);
  }

  private Map<String, String> names(List<Organisation> all) {
    return communes
        .findAll(
            all.stream().map(Organisation::commune).filter(Objects::nonNull).distinct().toList())
        .stream()
        .collect(Collectors.toMap(Commune::code, Commune::name));
  }

  /** A filter that names nothing filters nothing. */
  private static <E extends Enum<E>> @Nullable E value(E[] values, @Nullable String name) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
