package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.settlement.Contact;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.FirstContacts;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Source;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.territories.Territory;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AppTest
class DossierListTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private FirstContacts contacts;
  @Autowired private Dossiers dossiers;

  @Test
  void theListIsFoundByNameFilteredAndCounted() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    aDossier(here, "Zoé", "Lefèvre", Profession.NURSE);
    aDossier(here, "Marco", "Rossi", Profession.PHYSICIAN);
    assertThat(page(here.url() + "/dossiers?q=lefevre", concierge))
        .contains("Zoé Lefèvre", "personne ne le suit encore")
        .doesNotContain("Marco Rossi");
    assertThat(page(here.url() + "/dossiers?profession=physician", concierge))
        .contains("Marco Rossi")
        .doesNotContain("Zoé Lefèvre");
    assertThat(page(here.url() + "/dossiers?q=100%25", concierge)).contains("Aucun dossier");
    assertThat(page(here.url() + "/dossiers?vue=mine", concierge)).contains("Vous ne suivez");
  }

  @Test
  void fiftyRowsCostAsManyStatementsAsOne() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    aDossier(here, "Premier", "Essai", Profession.NURSE);
    page(here.url() + "/dossiers", concierge);
    var one = statements(here, concierge);
    for (var i = 0; i < 49; i++) {
      aDossier(here, "Personne " + i, "Essai", Profession.NURSE);
    }
    assertThat(statements(here, concierge)).isEqualTo(one);
  }

  @Test
  void theFileHoldsExactlyWhatIsFilteredAndNoFormula() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    aDossier(here, "=cmd()", "Lefèvre", Profession.NURSE);
    aDossier(here, "Marco", "Rossi", Profession.PHYSICIAN);
    var bytes =
        mvc.perform(get(here.url() + "/dossiers/export.xlsx?profession=nurse").with(as(concierge)))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    var rows = ((SheetReader.Reading.Rows) SheetReader.file(bytes)).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.getLast()).startsWith("'=cmd() Lefèvre");
  }

  @Test
  void severalAreClosedTogetherAndTheUndoRestoresThem() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    var one = aDossier(here, "Zoé", "Lefèvre", Profession.NURSE);
    var two = aDossier(here, "Marco", "Rossi", null);
    var act =
        mvc.perform(
                post(here.url() + "/dossiers/lot")
                    .param("dossier", one.toString(), two.toString())
                    .param("act", "close")
                    .param("reason", "gave_up")
                    .with(csrf())
                    .with(as(concierge)))
            .andReturn();
    assertThat(stage(here, one)).isEqualTo(Stage.CLOSED);
    var toast =
        (fr.ancrage.shared.web.Toast) Objects.requireNonNull(act.getFlashMap().get("toast"));
    mvc.perform(post(Objects.requireNonNull(toast.undoUrl())).with(csrf()).with(as(concierge)));
    assertThat(stage(here, one)).isEqualTo(Stage.NEW);
    assertThat(stage(here, two)).isEqualTo(Stage.NEW);
  }

  @Test
  void theSearchFindsPeopleOrganisationsAndPages() throws Exception {
    var here = scene.aTerritory();
    var coordinator = scene.a(Role.COORDINATOR, here);
    scene.aHospital(here);
    aDossier(here, "Zoé", "Lefèvre", Profession.NURSE);
    assertThat(page(here.url() + "/recherche?q=lefevre", coordinator)).contains("Zoé Lefèvre");
    assertThat(page(here.url() + "/recherche?q=hopital", coordinator)).contains("Hôpital ");
    assertThat(page(here.url() + "/recherche?q=doublon", coordinator)).contains("/doublons");
    assertThat(page(here.url() + "/recherche?q=zzz", coordinator)).contains("Rien ne correspond");
  }

  private DossierId aDossier(
      Territory here, String given, String family, @Nullable Profession profession) {
    return TerritoryScope.call(
        here.id(),
        () ->
            contacts.receive(
                here,
                Ids.next(),
                new Contact(
                    new NewPerson(given, family, null, null, "fr"),
                    profession,
                    Source.STAFF,
                    null,
                    null,
                    null,
                    null)));
  }

  private Stage stage(Territory here, DossierId id) {
    return TerritoryScope.call(here.id(), () -> dossiers.get(id).stage());
  }

  private String page(String url, Account by) throws Exception {
    return mvc.perform(get(url).with(as(by)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Statements that one reading of the list costs, as the database counts them. */
  private int statements(Territory here, Account by) throws Exception {
    fr.ancrage.StatementCount.start();
    page(here.url() + "/dossiers", by);
    return fr.ancrage.StatementCount.stop();
  }
}
