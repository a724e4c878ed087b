package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.documents.PdfCheck;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Answers;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The first story goes on: the Order says that the doctor's file is incomplete, then decides late.
 * What moves and why is told on each side, and she reads her own page in Arabic and in Italian.
 */
@AppTest
class LateOrderJourneyTest {
  private static final String ORDER = "/demarches/order-registration-medical";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

  @Autowired Cast cast;
  @Autowired Accounts accounts;
  @Autowired Persons persons;
  @Autowired Dossiers dossiers;
  @Autowired Interview interview;
  @Autowired Shares shares;

  private Territory territory;

  @Test
  void theOrderSaysTheFileIsIncompleteThenDecidesLate() throws Exception {
    territory =
        cast.territory(
            "Ardennes", TerritoryKind.HOSPITAL_GROUP, "Europe/Paris", List.of("08105", "08409"));
    var sylvie = cast.colleague("Sylvie Boulanger", Role.CONCIERGE, territory, null);
    var concierge = accounts.open(sylvie.address(), "Sylvie Boulanger", "fr").id();
    var dossier = aPlanIsFollowed(concierge);
    var page = personPage(dossier, concierge);
    try (var desk = Browser.desktop("ordre-conciergerie");
        var phone = Browser.phone("ordre-medecin")) {
      Cast.signIn(desk, sylvie);
      var url = territory.url() + "/dossiers/" + dossier;

      desk.open(url + ORDER).type("Envoyé ou commencé le", today.minusDays(100).toString());
      desk.press("Enregistrer l’étape");
      assertThat(desk.words()).contains("Ce qui a bougé", "envoyé ou commencé", "vaut refus");

      desk.open(url + ORDER)
          .type("Incomplet", "Le certificat de bonne situation de moins de 3 mois");
      desk.press("Enregistrer l’étape");
      assertThat(desk.words()).contains("Dossier incomplet");
      phone.open(page);
      assertThat(phone.words())
          .contains("Il manque quelque chose", "certificat de bonne situation");

      desk.open(url + ORDER).type("Déclaré complet le", today.minusDays(20).toString());
      desk.press("Enregistrer l’étape");
      assertThat(desk.words()).contains("dossier complet").doesNotContain("vaut refus");

      desk.open(url + "/plan").choose("Une démarche prend", "order-registration-medical");
      desk.press("Voir l’effet");
      assertThat(desk.words()).contains("Si c’était ainsi", "Ce n’est qu’une supposition");

      desk.open(url + ORDER).type("Décidé ou fait le", today.toString());
      desk.press("Enregistrer l’étape");
      assertThat(desk.words()).contains("terminé", "Exercice");
      desk.press("Annuler");
      assertThat(desk.words()).contains("C’est annulé");
      desk.open(url + ORDER).type("Décidé ou fait le", today.toString());
      desk.press("Enregistrer l’étape").open(url + "/changements");
      assertThat(desk.words()).contains("Annulé", "dossier complet");

      inArabic(phone.open(page));
      inItalian(phone);
      for (var path : List.of(page + "/carnet", url + "/carnet")) {
        var reader = path.startsWith(page) ? phone : desk;
        var booklet = reader.page().request().get(path);
        assertThat(booklet.status()).as(path).isEqualTo(200);
        PdfCheck.isAccessible(booklet.body());
      }
    }
  }

  private static void inArabic(Browser phone) {
    speak(phone, "ar");
    assertThat(phone.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(phone.words())
        .containsPattern("\\p{IsArabic}{4,}")
        .contains("Ordre")
        .doesNotContain("Ce qui a bougé", "Votre prochaine étape");
  }

  private static void inItalian(Browser phone) {
    speak(phone, "it");
    assertThat(phone.page().locator("html").getAttribute("dir")).isEqualTo("ltr");
    assertThat(phone.words())
        .contains("Che cosa è cambiato")
        .doesNotContain("Ce qui a bougé", "Votre prochaine étape");
  }

  private static void speak(Browser phone, String language) {
    phone.page().locator("summary:has(svg)").first().click();
    phone.touch("button[name=language][value=" + language + "]");
  }

  private DossierId aPlanIsFollowed(AccountId concierge) {
    return TerritoryScope.call(
        territory.id(),
        () -> {
          var person =
              persons.add(
                  territory.id(),
                  new NewPerson("Giulia", "Ferri", "giulia@example.it", null, "fr"));
          var id = dossiers.open(territory, person, Source.STAFF, null, concierge);
          dossiers.assign(id, concierge, concierge);
          interview.answer(id, new Answers(facts(), dates(), Map.of()), "staff", concierge);
          interview.finish(id, concierge, null);
          return id;
        });
  }

  private static Map<String, @Nullable List<String>> facts() {
    var facts = new LinkedHashMap<String, @Nullable List<String>>();
    facts.put("profession", List.of("physician"));
    facts.put("practice_mode", List.of("salaried"));
    facts.put("employer_type", List.of("public_hospital"));
    facts.put("diploma_origin", List.of("eu_automatic"));
    facts.put("nationality", List.of("eu_eea_ch"));
    facts.put("coming_from", List.of("eu_eea_ch"));
    facts.put("already_registered_with_order", List.of("false"));
    facts.put("household", List.of("partner", "partner_seeking_job", "child_3_11"));
    facts.put("needs", List.of("housing"));
    return facts;
  }

  private Map<String, @Nullable LocalDate> dates() {
    var dates = new LinkedHashMap<String, @Nullable LocalDate>();
    dates.put("practice_start", today.plusDays(120));
    return dates;
  }

  private String personPage(DossierId dossier, AccountId concierge) {
    var token =
        TerritoryScope.call(
            territory.id(),
            () -> shares.give(dossier, Share.Kind.PERSON, null, "Giulia Ferri", null, concierge));
    return territory.url() + "/suivi/" + token;
  }
}
