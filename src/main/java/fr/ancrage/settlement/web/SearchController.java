package fr.ancrage.settlement.web;

import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Phones;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.NavItem;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ctrl K: people, organisations, pages. */
@Controller
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.SEARCH)
class SearchController {
  private static final int MOST = 20;
  private static final int LONGEST = 100;

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final List<NavItem> items;

  SearchController(JdbcClient jdbc, Organisations organisations, List<NavItem> items) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.items = items;
  }

  @GetMapping("/t/{territory}/recherche")
  String search(
      @RequestParam(defaultValue = "") String q,
      Territory territory,
      MyRoles roles,
      Concerned concerned,
      Texts t,
      Model model) {
    var words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    var plain = SheetColumns.plain(words);
    model.addAttribute(
        "page",
        new SearchPage(
            territory.url() + "/recherche",
            words,
            plain.isEmpty() ? List.of() : people(territory, words, concerned, t),
            plain.isEmpty() ? List.of() : members(territory, plain, t),
            pages(territory, roles, plain, t)));
    return "settlement/list/search";
  }

  private List<SearchPage.Hit> people(
      Territory territory, String words, Concerned concerned, Texts t) {
    return jdbc.sql(
            """
            select card.id, card.name, card.email, card.phone, card.profession, d.id as dossier,
                   d.stage
            from people.card card
            left join lateral (
              select id, stage from settlement.dossier where person_id = card.id
              order by stage = 'CLOSED', opened_at desc limit 1) d on true
            where card.plain_name like '%' || ancrage.plain(:words) || '%'
               or card.email ilike :words || '%'
               or (:phone <> '' and card.phone like '%' || :phone || '%')
            order by card.plain_name, card.id limit :most
            """)
        .param("words", words.replaceAll("([\\\\%_])", "\\\\$1"))
        .param("phone", digits(words))
        .param("most", MOST)
        .query(
            (row, _) -> {
              var dossier = row.getObject("dossier", UUID.class);
              var stage = row.getString("stage");
              concerned.add(row.getObject("id", UUID.class));
              return new SearchPage.Hit(
                  row.getString("name"),
                  Stream.of(
                          Profession.of(row.getString("profession"))
                              .map(one -> one.label(t))
                              .orElse(null),
                          stage == null ? null : t.name("settlement.stage", Stage.valueOf(stage)),
                          row.getString("email"),
                          Phones.shown(row.getString("phone")))
                      .filter(Objects::nonNull)
                      .collect(Collectors.joining(" · ")),
                  territory.url()
                      + (dossier == null
                          ? "/personnes/" + row.getObject("id", UUID.class)
                          : "/dossiers/" + dossier),
                  "person");
            })
        .list();
  }

  /** An organisation leads to the dossiers of those it employs. */
  private List<SearchPage.Hit> members(Territory territory, String plain, Texts t) {
    return organisations.ofTerritory(null).stream()
        .filter(one -> SheetColumns.plain(one.name()).contains(plain))
        .limit(MOST)
        .map(
            one ->
                new SearchPage.Hit(
                    one.name(),
                    t.get("settlement.search.organisation"),
                    territory.url() + "/dossiers?employer=" + one.id(),
                    "building"))
        .toList();
  }

  private List<SearchPage.Hit> pages(Territory territory, MyRoles roles, String plain, Texts t) {
    var rail =
        items.stream()
            .filter(item -> roles.any(item.roles().toArray(Role[]::new)))
            .map(item -> page(territory, t.get(item.key()), item.path(), item.icon()));
    var others =
        Stream.of(
            page(territory, t.get("settlement.new.title"), "/dossiers/nouveau", "person-plus"),
            page(territory, t.get("settlement.import.title"), "/dossiers/coller", "table"),
            page(territory, t.get("settlement.duplicates.title"), "/doublons", "copy"),
            page(territory, t.get("settlement.hand-over.title"), "/confier", "send"),
            page(territory, t.get("settlement.search.public"), "/venir", "globe2"));
    return Stream.concat(rail, others)
        .filter(hit -> SheetColumns.plain(hit.label()).contains(plain))
        .toList();
  }

  private static SearchPage.Hit page(Territory territory, String label, String path, String icon) {
    return new SearchPage.Hit(label, "", territory.url() + path, icon);
  }

  /** The digits of what may be a telephone number, without the national zero. */
  private static String digits(String words) {
    return words.matches("[+()\\d\\s./-]{4,}")
        ? words.replaceAll("\\D", "").replaceFirst("^0+", "")
        : "";
  }
}
