package fr.ancrage;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.settlement.Contact;
import fr.ancrage.settlement.FirstContacts;
import fr.ancrage.settlement.Handovers;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A list costs as many statements with thirty rows as with one. */
@AppTest
class ConstantQueriesTest {
  private static final int MANY = 30;

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private FirstContacts contacts;
  @Autowired private Handovers handovers;
  @Autowired private Needs needs;
  private Territory here;
  private Account concierge;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    concierge = scene.a(Role.CONCIERGE, here);
  }

  @Test
  void dossiers() throws Exception {
    constant("/dossiers", concierge, i -> aDossier("Personne " + UUID.randomUUID()));
  }

  @Test
  void theDay() throws Exception {
    constant("/journee?qui=tous", concierge, i -> aDossier("Personne " + UUID.randomUUID()));
  }

  @Test
  void theBoard() throws Exception {
    constant("/tableau", concierge, i -> aDossier("Personne " + UUID.randomUUID()));
  }

  @Test
  void peopleHandedOver() throws Exception {
    var hospital = scene.aHospital(here);
    var director = scene.aRecruiter(here, hospital);
    constant(
        "/confies",
        director,
        i ->
            TerritoryScope.run(
                here.id(),
                () ->
                    handovers.hand(
                        here,
                        Ids.next(),
                        contact("Personne " + UUID.randomUUID(), hospital),
                        null,
                        director)));
  }

  @Test
  void organisations() throws Exception {
    constant("/structures", scene.a(Role.COORDINATOR, here), i -> scene.aHospital(here));
  }

  @Test
  void needs() throws Exception {
    var hospital = scene.aHospital(here);
    constant(
        "/besoins",
        scene.a(Role.COORDINATOR, here),
        i ->
            TerritoryScope.run(
                here.id(),
                () ->
                    needs.open(
                        here.id(),
                        NeedTerms.plain(hospital, "Poste " + i, "44131", "nurse"),
                        null)));
  }

  @Test
  void theTeam() throws Exception {
    constant("/equipe", scene.a(Role.COORDINATOR, here), i -> scene.a(Role.CONCIERGE, here));
  }

  @Test
  void duplicates() throws Exception {
    constant(
        "/doublons",
        concierge,
        i -> {
          var name = UUID.randomUUID().toString();
          aDossier(name);
          aDossier(name);
        });
  }

  /** Makes one row. */
  private interface Row {
    void make(int number);
  }

  private void constant(String path, Account by, Row row) throws Exception {
    row.make(0);
    read(path, by);
    var one = read(path, by);
    for (var i = 1; i < MANY; i++) {
      row.make(i);
    }
    assertThat(one).isPositive();
    assertThat(read(path, by)).as(path).isEqualTo(one);
  }

  private int read(String path, Account by) throws Exception {
    StatementCount.start();
    var answer = mvc.perform(get(here.url() + path).with(as(by))).andReturn().getResponse();
    var count = StatementCount.stop();
    assertThat(answer.getStatus()).isEqualTo(200);
    return count;
  }

  private void aDossier(String family) {
    TerritoryScope.run(here.id(), () -> contacts.receive(here, Ids.next(), contact(family, null)));
  }

  private static Contact contact(String family, @Nullable OrganisationId employer) {
    return new Contact(
        new NewPerson("Ana", family, null, null, "fr"),
        Profession.NURSE,
        employer == null ? Source.STAFF : Source.HANDOVER,
        employer,
        null,
        null,
        null);
  }
}
