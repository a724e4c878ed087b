package fr.ancrage.demo;

import fr.ancrage.charter.Engagements;
import fr.ancrage.documents.Signatures;
import fr.ancrage.people.Account;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import org.springframework.stereotype.Component;

/** Signs the charter in the name of a story's members, with the code as they would. */
@Component
@OnlyInDemo
class DemoSignatures {
  private final Engagements engagements;
  private final Signatures signatures;
  private final Organisations organisations;

  DemoSignatures(Engagements engagements, Signatures signatures, Organisations organisations) {
    this.engagements = engagements;
    this.signatures = signatures;
    this.organisations = organisations;
  }

  void sign(Territory territory, OrganisationId member, Account by) {
    var organisation = organisations.find(member).orElseThrow();
    if (organisation.part() != Part.MEMBER) {
      return;
    }
    var token = engagements.ask(territory, member, "La direction", mail(organisation), by);
    var engagement = engagements.open(territory, token);
    var code = signatures.code(engagement.signature()).orElseThrow();
    engagements.sign(territory, engagement, token, code, "127.0.0.1");
  }

  private static String mail(Organisation organisation) {
    return DemoTerritories.mail(organisation.name());
  }
}
