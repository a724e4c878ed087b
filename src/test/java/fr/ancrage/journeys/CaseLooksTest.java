package fr.ancrage.journeys;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.TestMail;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.*;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@SuppressWarnings("all")
class CaseLooksTest {
  @Autowired Scene scene;
  @Autowired Persons persons;
  @Autowired Dossiers dossiers;
  @Autowired Interview interview;
  @Autowired Shares shares;
  @Autowired GreenMail mail;

  @Test
  void look() throws Exception {
    var territory = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, territory);
    var dossier =
        TerritoryScope.call(
            territory.id(),
            () -> {
              var person =
                  persons.add(
                      territory.id(),
                      new NewPerson("Giulia", "Moretti", "giulia@example.it", null, "fr"));
              var d = dossiers.open(territory, person, Source.STAFF, null, concierge.id());
              dossiers.assign(d, concierge.id(), concierge.id());
              Map<String, List<String>> f = new LinkedHashMap<>();
              f.put("profession", List.of("physician"));
              f.put("practice_mode", List.of("salaried"));
              f.put("employer_type", List.of("public_hospital"));
              f.put("diploma_origin", List.of("eu_automatic"));
              f.put("nationality", List.of("eu_eea_ch"));
              f.put("coming_from", List.of("eu_eea_ch"));
              f.put("household", List.of("partner", "partner_seeking_job", "child_3_11"));
              f.put("needs", List.of("housing"));
              f.put("already_registered_with_order", List.of("false"));
              Map<String, LocalDate> dates = new LinkedHashMap<>();
              dates.put("practice_start", LocalDate.now().plusDays(200));
              dates.put("arrival", LocalDate.now().plusDays(180));
              interview.answer(
                  d,
                  new Answers(
                      f,
                      dates,
                      Map.of(
                          "partner_work",
                          "Infirmière, cherche un poste de jour",
                          "housing",
                          "Maison avec jardin, 4 pièces")),
                  "staff",
                  concierge.id());
              interview.finish(d, concierge.id(), null);
              return d;
            });
    var token =
        TerritoryScope.call(
            territory.id(),
            () -> shares.give(dossier, Share.Kind.PERSON, null, "Giulia", null, concierge.id()));
    for (var b : List.of(Browser.desktop("look-wide"), Browser.phone("look-phone"))) {
      try (b) {
        b.open("/connexion")
            .type("Votre adresse e-mail", concierge.email())
            .press("Recevoir mon lien");
        var n = TestMail.mailOf(mail, concierge.email()).size();
        var s =
            TestMail.await(mail, concierge.email(), b == null ? 1 : Math.max(1, n)).getSubject();
        Thread.sleep(1000);
        s = TestMail.mailOf(mail, concierge.email()).getLast().getSubject();
        b.type("Code à six chiffres", s.substring(s.length() - 6)).press("Me connecter");
        var url = territory.url() + "/dossiers/" + dossier;
        b.open(url);
        b.open(url + "/plan");
        b.open(url + "/entretien");
        b.open(url + "/demarches/order-registration-medical");
        b.open(territory.url() + "/suivi/" + token);
        b.open(territory.url() + "/entretien/" + token);
      }
    }
  }
}
