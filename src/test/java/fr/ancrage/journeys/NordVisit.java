package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.messaging.ReceivedInvitation;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;

/** Two days with hosts, hours and places; calendars hear of each change, and only of theirs. */
record NordVisit(Territory here, Letters marco) {
  void takesTwoDays(Browser director, String introduction, Browser phone, Cast cast, Letters sylvie)
      throws Exception {
    var head = cast.somebody("Jean Chef");
    var colleague = cast.somebody("Ann Colleague");
    var first = LocalDate.now(here.zone()).plusDays(14);
    director.open(introduction);
    director.page().locator("#visite summary").first().click();
    stop(director, 1, "Le service des urgences", first, "09:30", "12:00", head, "");
    stop(director, 2, "Déjeuner avec l’équipe", first, "12:15", "13:45", colleague, "en");
    stop(director, 3, "L’école et la ville", first.plusDays(1), "09:00", "11:00", sylvie, "");
    director.page().locator("#note").fill("Vous êtes attendus tous les deux.");
    director.press("Envoyer les invitations");
    assertThat(director.words())
        .contains("La visite est prévue", "Le service des urgences", "L’école et la ville");

    var his = ReceivedInvitation.of(marco.about("La Sua visita"));
    assertThat(his.methods()).containsOnly("REQUEST");
    assertThat(his.event("DESCRIPTION")).contains("L’école et la ville");
    assertThat(ReceivedInvitation.of(head.about("Visite de Marco")).event("SUMMARY"))
        .contains("Le service des urgences");
    var english = ReceivedInvitation.of(colleague.about("Visit of Marco"));
    assertThat(english.event("SEQUENCE")).isEqualTo("0");
    phone.open(marco.link("desidera incontrar"));
    assertThat(phone.words()).contains("La Sua visita", "Déjeuner avec l’équipe");

    speaks(phone, "ar");
    assertThat(phone.words()).contains("زيارتك", "طبيب", "Déjeuner avec l’équipe");
    speaks(phone, "it");

    changes(director, introduction, head, colleague);
    director.open(introduction);
    assertThat(director.words()).doesNotContain("L’école et la ville").contains("14 h 30");
    var over = ReceivedInvitation.of(sylvie.about("Visite annulée"));
    assertThat(over.methods()).containsOnly("CANCEL");
    phone.open(phone.page().url());
    assertThat(phone.words()).doesNotContain("L’école et la ville");
  }

  private static void speaks(Browser phone, String language) {
    phone.page().locator("summary:has(svg)").first().click();
    phone.touch("button[name=language][value=" + language + "]");
  }

  /** One part is later, one is not needed any more: their hosts hear of it, the third does not. */
  private static void changes(
      Browser director, String introduction, Letters head, Letters colleague) throws Exception {
    director.open(introduction);
    director.page().locator("#visite summary").first().click();
    assertThat(director.page().locator("#title1").inputValue())
        .isEqualTo("Le service des urgences");
    director.page().locator("#to2").fill("14:30");
    for (var field : new String[] {"title3", "day3", "from3", "to3", "place3", "host3", "email3"}) {
      director.page().locator("#" + field).fill("");
    }
    director.press("Envoyer les invitations");
    var changed = head.count("Visite de Marco");
    assertThat(changed).as("nothing changed for the head of the unit").isEqualTo(1);
    var later = ReceivedInvitation.of(colleague.nth("Visit of Marco", 2));
    assertThat(later.event("SEQUENCE")).isEqualTo("1");
    assertThat(later.methods()).containsOnly("REQUEST");
  }

  private static void stop(
      Browser browser,
      int i,
      String title,
      LocalDate day,
      String from,
      String to,
      Letters host,
      String language) {
    var part = browser.page().locator("details.catalogue-group").nth(i - 1);
    if (part.getAttribute("open") == null) {
      part.locator("summary").click();
    }
    browser.page().locator("#title" + i).fill(title);
    browser.page().locator("#day" + i).fill(day.toString());
    browser.page().locator("#from" + i).fill(from);
    browser.page().locator("#to" + i).fill(to);
    browser.page().locator("#place" + i).fill("Bâtiment A");
    browser.page().locator("#host" + i).fill("Hôte " + i);
    browser.page().locator("#email" + i).fill(host.address());
    browser.page().locator("#language" + i).selectOption(language);
  }
}
