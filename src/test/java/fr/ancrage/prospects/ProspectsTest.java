package fr.ancrage.prospects;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The team's own list: noted in a moment, known again, followed by one, looked at on a day. */
@AppTest
class ProspectsTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private JdbcClient jdbc;
  private Territory here;
  private Account coordinator;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
  }

  @Test
  void threeFieldsAreEnoughAndWhereOneIsMetStaysForTheNextOne() throws Exception {
    var answer = note("Ana POPESCU", "ana@example.net", "IDE de nuit", "fair", "Salon, Paris");
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).contains("origin=fair").contains("ou=Salon");
    var one = list().getFirst();
    assertThat(one.known().name()).isEqualTo("Ana Popescu");
    assertThat(one.known().profession()).isEqualTo("nurse");
    assertThat(one.owner()).isEqualTo(coordinator.id());
    assertThat(one.next()).isEqualTo(LocalDate.now(here.zone()));
    assertThat(read("/prospects")).contains("Ana Popescu", "Salon, Paris", "Camille Essai");
  }

  @Test
  void whatIsMissingIsSaidBesideItAndNothingTypedIsLost() throws Exception {
    var answer = note("Ana Popescu", "nimporte", "astronaute", "fair", "");
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".field-error").eachText())
        .anyMatch(one -> one.contains("ni une adresse ni un numéro"))
        .anyMatch(one -> one.contains("pas reconnu"))
        .anyMatch(one -> one.contains("Dites lequel"));
    assertThat(page.select("#means").val()).isEqualTo("nimporte");
    assertThat(list()).isEmpty();
  }

  @Test
  void theSameAddressOrNumberIsKnownAgainHoweverItIsWritten() throws Exception {
    note("Ana Popescu", "Ana@Example.net", "", "fair", "Salon");
    note("Paul Morel", "06 12 34 56 78", "", "fair", "Salon");
    var mail = note("A. Popescu", "ana@example.net", "", "list", "Annuaire");
    assertThat(mail.getStatus()).isEqualTo(409);
    assertThat(mail.getContentAsString()).contains("Voir Ana Popescu");
    assertThat(note("Pol", "+33612345678", "", "list", "Annuaire").getStatus()).isEqualTo(409);
    assertThat(list()).hasSize(2);
  }

  @Test
  void whoIsKnownInTheTerritoryIsShownBeforeAnythingIsNoted() throws Exception {
    in(
        () ->
            persons.add(here.id(), new NewPerson("Ana", "Popescu", "ana@example.net", null, "ro")));
    var asked = note("Ana Popescu", "ana@example.net", "", "fair", "Salon");
    assertThat(asked.getStatus()).isEqualTo(409);
    assertThat(asked.getContentAsString()).contains("Peut-être déjà connue", "/personnes/");
    assertThat(list()).isEmpty();
  }

  @Test
  void noStructureSeesAProspectAnywhere() throws Exception {
    note("Zéphyrine Unique", "z@example.net", "IDE", "fair", "Salon");
    var recruiter = scene.aRecruiter(here, scene.aHospital(here));
    for (var path : List.of("/prospects", "/prospects/" + list().getFirst().id())) {
      assertThat(visit(path, recruiter).getStatus()).as(path).isEqualTo(404);
    }
    for (var path : List.of("/profils", "/mises-en-relation", "/besoins")) {
      assertThat(visit(path, recruiter).getContentAsString()).doesNotContain("Zéphyrine");
    }
    assertThat(visit("/profils", recruiter).getContentAsString()).doesNotContain("/prospects");
    assertThat(visit("/prospects", scene.a(Role.COORDINATOR, scene.aTerritory())).getStatus())
        .isEqualTo(404);
  }

  @Test
  void theListIsSearchedAndNarrowedAndGoesOut() throws Exception {
    note("Ana Popescu", "ana@example.net", "IDE", "fair", "Salon infirmier");
    note("Paul Morel", "paul@example.net", "kiné", "colleague", "Dr Le Goff");
    assertThat(read("/prospects?q=infirmier")).contains("Ana Popescu").doesNotContain("Paul");
    assertThat(read("/prospects?q=POPESCU")).contains("Ana Popescu").doesNotContain("Paul");
    assertThat(read("/prospects?source=colleague")).contains("Paul").doesNotContain("Popescu");
    assertThat(read("/prospects?metier=nurse")).contains("Popescu").doesNotContain("Paul");
    assertThat(read("/prospects?qui=personne")).contains("Personne ne correspond");
    assertThat(read("/prospects?qui=moi&echeance=jour")).contains("Popescu", "Paul");
    assertThat(read("/prospects?etat=came")).doesNotContain("Popescu");
    assertThat(read("/prospects?q=%25")).doesNotContain("Popescu");
    var file = visit("/prospects/export.xlsx?source=fair", coordinator);
    assertThat(file.getStatus()).isEqualTo(200);
    assertThat(file.getContentType()).contains("spreadsheetml");
  }

  @Test
  void aPastedListSaysOfEachRowWhatItIsAndKeepsWhatIsNotAdded() throws Exception {
    note("Ana Popescu", "ana@example.net", "", "fair", "Salon");
    var list =
        """
        Nom\tMétier\tMail\tPortable
        Popescu Ana\tIDE\tANA@example.net\t
        Paul MOREL\tkiné\tpaul@example.net\t06 12 34 56 78
        Sans Rien\tAS\t\t
        Paul Morel\t\tpaul@example.net\t
        """;
    var read = Jsoup.parse(paste("/prospects/coller", list).getContentAsString());
    assertThat(read.select("[name=ligne]:not([disabled])").eachAttr("value")).containsExactly("1");
    assertThat(read.select(".desk-row").eachText())
        .anyMatch(one -> one.contains("Déjà noté"))
        .anyMatch(one -> one.contains("Sans e-mail ni téléphone"))
        .anyMatch(one -> one.contains("Même personne"));
    assertThat(list()).hasSize(1);
    var added = paste("/prospects/coller/ajouter", list, "1");
    assertThat(added.getStatus()).isEqualTo(200);
    assertThat(Jsoup.parse(added.getContentAsString()).select("#list").text())
        .contains("Sans Rien", "Métier")
        .doesNotContain("06 12");
    assertThat(list()).extracting(one -> one.known().name()).contains("Paul Morel").hasSize(2);
    paste("/prospects/coller/ajouter", list, "1");
    assertThat(list()).hasSize(2);
  }

  @Test
  void twoWhoCorrectAtOnceSeeBothVersions() throws Exception {
    note("Ana Popescu", "ana@example.net", "", "fair", "Salon");
    var url = "/prospects/" + list().getFirst().id() + "/modifier";
    var fields =
        new String[] {
          "name",
          "Ana Popescu",
          "means",
          "ana@example.net",
          "origin",
          "fair",
          "originWords",
          "Forum de Nantes",
          "version",
          "0"
        };
    assertThat(send(url, fields).getStatus()).isEqualTo(302);
    fields[7] = "Salon de Rennes";
    var late = send(url, fields);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Forum de Nantes", "Salon de Rennes");
  }

  private List<Prospect> list() {
    return in(
        () ->
            jdbc.sql(
                    "select * from prospects.prospect where removed_at is null order by entered_at")
                .query(ProspectRows::prospect)
                .list());
  }

  private MockHttpServletResponse note(
      String name, String means, String profession, String origin, String words) throws Exception {
    return send(
        "/prospects/nouveau",
        "name",
        name,
        "means",
        means,
        "profession",
        profession,
        "origin",
        origin,
        "originWords",
        words,
        "again",
        "oui");
  }

  private MockHttpServletResponse paste(String path, String list, String... rows) throws Exception {
    return mvc.perform(
            post(here.url() + path)
                .with(as(coordinator))
                .with(csrf())
                .param("list", list)
                .param("origin", "fair")
                .param("originWords", "Salon de Nantes")
                .param("ligne", rows))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var form = post(here.url() + path).with(as(coordinator)).with(csrf());
    for (var i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String read(String path) throws Exception {
    var answer = visit(path, coordinator);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse visit(String path, Account by) throws Exception {
    return mvc.perform(get(here.url() + path).with(as(by))).andReturn().getResponse();
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
