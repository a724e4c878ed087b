package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.Journal;
import fr.ancrage.people.JournalEntry;
import fr.ancrage.people.JournalFilter;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What screens leave in the audit, and who may read it. */
@AppTest
class AuditPagesTest {
  private static final JournalFilter ALL = new JournalFilter(null, null, null, null, null, null);

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private Shares shares;
  @Autowired private Journal journal;
  private Territory here;
  private Account concierge;
  private Account coordinator;
  private PersonId person;
  private DossierId dossier;

  @BeforeEach
  void people() {
    here = scene.aTerritory();
    concierge = scene.a(Role.CONCIERGE, here);
    coordinator = scene.a(Role.COORDINATOR, here);
    person =
        TerritoryScope.call(
            here.id(),
            () ->
                persons.add(
                    here.id(), new NewPerson("Giulia", "Bianchi", "g@example.org", null, "fr")));
    dossier =
        TerritoryScope.call(
            here.id(), () -> dossiers.open(here, person, Source.STAFF, null, concierge.id()));
  }

  @Test
  void aCasePageLeavesOneRow() throws Exception {
    send(get(caseUrl()), concierge);
    assertThat(rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.act()).isEqualTo(Act.SEEN);
              assertThat(row.matter()).isEqualTo(Matter.DOSSIER);
              assertThat(row.purpose()).isEqualTo(Purpose.ACCOMPANIMENT);
              assertThat(row.account()).isEqualTo(concierge.name());
              assertThat(row.subject()).isEqualTo(dossier.value());
              assertThat(row.names()).containsExactly("Giulia Bianchi");
            });
  }

  @Test
  void whatWasNotFoundLeavesNone() throws Exception {
    var stranger = scene.a(Role.CONCIERGE, scene.aTerritory());
    assertThat(send(get(caseUrl()), stranger).getStatus()).isEqualTo(404);
    send(get(here.url() + "/dossiers/" + person), concierge);
    assertThat(rows()).isEmpty();
  }

  @Test
  void aFormShownAgainWasLookedAt() throws Exception {
    var refused =
        send(post(recordUrl()).param("version", "0").param("family", ""), concierge).getStatus();
    assertThat(refused).isEqualTo(422);
    send(post(recordUrl()).param("version", "0").param("family", "Bianca"), concierge);
    assertThat(rows())
        .extracting(JournalEntry::act, JournalEntry::matter)
        .containsExactly(tuple(Act.CHANGED, Matter.PERSON), tuple(Act.SEEN, Matter.PERSON));
  }

  @Test
  void listsSearchesAndFilesNameWhomTheyShowed() throws Exception {
    TerritoryScope.run(
        here.id(),
        () -> {
          var other =
              persons.add(here.id(), new NewPerson("Ana", "Popa", null, "0612345678", "fr"));
          dossiers.open(here, other, Source.STAFF, null, concierge.id());
        });
    send(get(here.url() + "/dossiers"), concierge);
    send(get(here.url() + "/dossiers/export.xlsx"), concierge);
    send(get(here.url() + "/recherche?q=bianchi"), concierge);
    send(get(here.url() + "/recherche?q=personne-de-ce-nom"), concierge);
    send(get(here.url() + "/dossiers/nouveau"), concierge);
    assertThat(rows())
        .extracting(JournalEntry::act, JournalEntry::matter, JournalEntry::concerned)
        .containsExactly(
            tuple(Act.SEEN, Matter.SEARCH, 1),
            tuple(Act.EXPORTED, Matter.LIST, 2),
            tuple(Act.SEEN, Matter.LIST, 2));
  }

  @Test
  void aLinkWithoutAccountIsNamedByItsId() throws Exception {
    var mine = here.url() + "/suivi/" + link();
    mvc.perform(get(mine));
    mvc.perform(get(mine + "0"));
    assertThat(rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.account()).isNull();
              assertThat(row.byLink()).isTrue();
              assertThat(row.purpose()).isEqualTo(Purpose.OWN_CASE);
              assertThat(row.names()).containsExactly("Giulia Bianchi");
            });
  }

  @Test
  void anExportAndAnErasureLeaveOneRowEachAndTheErasureKeepsThem() throws Exception {
    send(get(caseUrl()), concierge);
    var export = send(get(recordUrl() + "/export.json"), concierge).getContentAsString();
    assertThat(export.split("\"people.audit\"", 2)[1].split("\"settlement", 2)[0])
        .contains("\"SEEN\"", "CONCIERGE")
        .doesNotContain(concierge.name());
    send(post(recordUrl() + "/effacement").param("sure", "oui"), concierge);
    assertThat(rows())
        .extracting(JournalEntry::act, JournalEntry::purpose)
        .containsExactly(
            tuple(Act.ERASED, Purpose.RIGHT_TO_ERASURE),
            tuple(Act.EXPORTED, Purpose.RIGHT_OF_ACCESS),
            tuple(Act.SEEN, Purpose.ACCOMPANIMENT));
    assertThat(rows()).allSatisfy(row -> assertThat(row.names()).containsExactly("–"));
  }

  @Test
  void theCoordinationReadsFiltersAndTakesTheJournalAway() throws Exception {
    assertThat(body(get(url()), coordinator)).contains("Le journal est vide");
    send(get(caseUrl()), concierge);
    send(get(recordUrl()), coordinator);
    var page = body(get(url()), coordinator);
    assertThat(page).contains("Consulté : dossier", "Consulté : fiche", "Giulia Bianchi");
    assertThat(body(get(url() + "?compte=" + concierge.id()), coordinator))
        .contains("Consulté : dossier")
        .doesNotContain("Consulté : fiche");
    assertThat(body(get(url() + "?acte=ERASED"), coordinator)).contains("Aucune ligne");
    assertThat(body(get(url() + "?q=bian"), coordinator)).contains("Consulté : fiche");
    assertThat(body(get(url() + "?du=31/02/2027"), coordinator)).contains("Ce jour n’existe pas");
    assertThat(body(get(url() + "?sur=" + person), coordinator)).contains("2 lignes concernent");
    assertThat(body(get(url() + "?sur=x&compte=y&page=-3"), coordinator)).contains("Consulté");

    var file = send(get(url() + "/export.xlsx?sur=" + person), coordinator);
    assertThat(SheetReader.file(file.getContentAsByteArray()).toString())
        .contains("Giulia Bianchi", "accompagnement");
    assertThat(rows().getFirst().act()).isEqualTo(Act.EXPORTED);
    assertThat(rows().getFirst().matter()).isEqualTo(Matter.JOURNAL);
    assertThat(send(get(url()), concierge).getStatus()).isEqualTo(404);
  }

  @Test
  void theSealsAreShownAndChecked() throws Exception {
    assertThat(body(get(url() + "/scelles"), coordinator)).contains("Aucun mois scellé", "36 mois");
    var checked =
        mvc.perform(post(url() + "/scelles").with(as(coordinator)).with(csrf())).andReturn();
    assertThat(String.valueOf(checked.getFlashMap().get("notice"))).contains("conformes");
  }

  @Test
  void thePersonReadsRolesDaysAndReasonsButNoNames() throws Exception {
    var mine = here.url() + "/suivi/" + link();
    assertThat(body(get(mine + "/consultations"), null)).contains("Personne n’a encore");
    send(get(caseUrl()), concierge);
    send(get(caseUrl()), concierge);
    send(get(recordUrl()), coordinator);
    var page = body(get(mine + "/consultations"), null);
    assertThat(page)
        .contains("La conciergerie", "La coordination", "Pour vous accompagner", "2 fois")
        .contains("Vous, par votre lien")
        .doesNotContain(concierge.name());
    assertThat(body(get(mine), null)).contains(mine + "/consultations");
  }

  private List<JournalEntry> rows() {
    return TerritoryScope.call(here.id(), () -> journal.page(ALL, here.zone(), 1));
  }

  private String link() {
    return TerritoryScope.call(
        here.id(),
        () -> shares.give(dossier, Share.Kind.PERSON, null, "Giulia", null, concierge.id()));
  }

  private String caseUrl() {
    return here.url() + "/dossiers/" + dossier;
  }

  private String recordUrl() {
    return here.url() + "/personnes/" + person;
  }

  private String url() {
    return here.url() + "/journal";
  }

  private String body(MockHttpServletRequestBuilder request, @Nullable Account by)
      throws Exception {
    return send(request, by).getContentAsString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable Account by)
      throws Exception {
    request.with(csrf());
    if (by != null) {
      request.with(as(by));
    }
    return mvc.perform(request).andReturn().getResponse();
  }
}
