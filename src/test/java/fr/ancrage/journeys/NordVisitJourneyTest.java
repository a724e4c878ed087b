package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.matching.Pool;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The first story goes on: the Italian doctor and his wife, a nurse, look together; he visits for
 * two days; both are made an offer, accept, and his case goes on without anything typed again.
 */
@AppTest
class NordVisitJourneyTest {
  private static final String CHARLEVILLE = "08105";
  private static final String SEDAN = "08409";

  @Autowired Cast cast;
  @Autowired Pool pool;
  @Autowired Accounts accounts;
  @Autowired Persons persons;
  @Autowired Dossiers dossiers;
  @Autowired Needs needs;

  private Territory here;
  private Cast.Member hospital;
  private Cast.Member practice;
  private Letters sylvie;
  private Letters thomas;
  private Letters claire;

  @BeforeEach
  void twoStructuresSeekSomebody() {
    here =
        cast.territory(
            "Ardennes", TerritoryKind.HOSPITAL_GROUP, "Europe/Paris", List.of(CHARLEVILLE, SEDAN));
    hospital =
        cast.member(here, "Centre hospitalier Meuse-Aval", OrganisationKind.HOSPITAL, CHARLEVILLE);
    practice = cast.member(here, "Cabinet de la Citadelle", OrganisationKind.PRACTICE, SEDAN);
    pool.charter(here);
    pool.sign(here, hospital.id());
    pool.sign(here, practice.id());
    sylvie = cast.colleague("Sylvie Boulanger", Role.CONCIERGE, here, null);
    thomas = cast.colleague("Thomas Talon", Role.RECRUITER, here, hospital.id());
    claire = cast.colleague("Claire Petit", Role.RECRUITER, here, practice.id());
    seeks(hospital, "Médecin urgentiste", CHARLEVILLE, "physician");
    seeks(practice, "Infirmière de jour", SEDAN, "nurse");
  }

  @Test
  void aCoupleVisitsIsMadeTwoOffersAndItsCaseGoesOn() throws Exception {
    var marco = cast.somebody("Marco Bianchi");
    var elena = cast.somebody("Elena Bianchi");
    var doctor = person("Marco", marco);
    follows(doctor);
    var his = page(doctor, "physician", CHARLEVILLE);
    page(person("Elena", elena), "nurse", SEDAN);
    try (var desk = Browser.desktop("visite-conciergerie");
        var director = Browser.desktop("visite-directeur");
        var phone = Browser.phone("visite-medecin");
        var herPhone = Browser.phone("visite-infirmiere")) {
      Cast.signIn(desk, sylvie);
      Cast.signIn(director, thomas);
      var couple = new NordCouple(here, marco, elena);
      couple.asksAndAgrees(phone, his, herPhone);
      var first = couple.isProposed(desk, "Médecin urgentiste", "Marco");
      var second = couple.isProposed(desk, "Infirmière de jour", "Elena");
      saysYes(phone, marco);
      saysYes(herPhone, elena);
      for (var one : List.of(first, second)) {
        desk.open(one).press("Présenter à la structure");
      }

      new NordVisit(here, marco).takesTwoDays(director, first, phone, cast, sylvie);

      var start = LocalDate.now(here.zone()).plusDays(120);
      var offer = new NordOffer(start);
      offer.isMadeAndAccepted(director, first, phone, marco);
      offer.isSigned(director, first);
      try (var office = Browser.desktop("visite-cabinet")) {
        Cast.signIn(office, claire);
        offer.isMadeAndAccepted(office, second, herPhone, elena);
        offer.isSigned(office, second);
      }
      offer.goesOn(desk, here, first, hospital.name());
    }
  }

  private static void saysYes(Browser phone, Letters letters) throws Exception {
    phone.open(letters.link("desidera incontrar")).press("Sì, presentatemi");
    assertThat(phone.words()).contains("annotato");
  }

  private void seeks(Cast.Member member, String title, String commune, String profession) {
    TerritoryScope.run(
        here.id(),
        () ->
            needs.open(here.id(), NeedTerms.plain(member.id(), title, commune, profession), null));
  }

  private PersonId person(String given, Letters letters) {
    return TerritoryScope.call(
        here.id(),
        () ->
            persons.add(here.id(), new NewPerson(given, "Bianchi", letters.address(), null, "it")));
  }

  /** The case of the first story: the assistant follows him already. */
  private void follows(PersonId doctor) {
    var concierge = accounts.byEmail(sylvie.address()).orElseThrow().id();
    TerritoryScope.run(
        here.id(),
        () -> {
          var dossier = dossiers.open(here, doctor, Source.STAFF, null, concierge);
          dossiers.assign(dossier, concierge, concierge);
        });
  }

  private String page(PersonId person, String profession, String commune) {
    var profile = pool.profile(here, person, Pool.wants(profession, commune));
    return here.url() + "/profil/" + profile.token();
  }
}
