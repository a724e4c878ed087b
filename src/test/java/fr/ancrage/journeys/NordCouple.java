package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.territories.Territory;

/** Two people ask to look together, both say yes, and each is proposed the post of a pair. */
record NordCouple(Territory here, Letters marco, Letters elena) {
  void asksAndAgrees(Browser phone, String his, Browser herPhone) throws Exception {
    phone.open(his);
    assertThat(phone.words()).contains("Medico", "sul posto");
    phone.open(his + "/a-deux");
    phone.page().locator("#email").fill(elena.address());
    phone.press("Inviare la richiesta");
    herPhone.open(elena.link("Marco Bianchi desidera cercare"));
    herPhone.press("Sì, cercare insieme");
    assertThat(herPhone.words()).contains("Médecin urgentiste", "Infirmière de jour");
    phone.open(his + "/a-deux");
    assertThat(phone.words()).contains("Médecin urgentiste", "Infirmière de jour");
  }

  /** From the pair to the introduction, with the post chosen already. */
  String isProposed(Browser desk, String post, String who) {
    desk.open(here.url() + "/a-deux").follow("Bianchi");
    assertThat(desk.words()).contains("Médecin urgentiste", "Infirmière de jour");
    desk.follow("Proposer « " + post + " » à " + who);
    var chosen = desk.page().locator("#need option:checked").innerText();
    assertThat(chosen).contains(post);
    desk.press("Proposer à la personne");
    assertThat(desk.words()).contains("Proposée à la personne", who);
    return desk.page().url();
  }
}
