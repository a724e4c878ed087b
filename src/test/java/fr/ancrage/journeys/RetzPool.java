package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.territories.Territory;

/** Somebody is entered in the territory's pool, and told so. */
final class RetzPool {
  private RetzPool() {}

  static void enters(
      Browser desk,
      Territory here,
      String given,
      String family,
      Letters letters,
      String profession) {
    desk.open(here.url() + "/profils").follow("Nouveau profil");
    desk.type("Prénom", given)
        .type("Nom", family)
        .type("E-mail", letters.address())
        .choose("Métier", profession)
        .tick("D’où viennent ces données", "De la personne elle-même")
        .press("Entrer dans le vivier");
    assertThat(desk.words()).contains(given + " " + family, "La personne est dans le vivier");
  }
}
