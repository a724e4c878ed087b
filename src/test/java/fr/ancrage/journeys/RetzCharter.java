package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.ancrage.Visitor;
import fr.ancrage.territories.Territory;
import java.util.List;

/** The rules of recruiting together are written, published, and signed by every structure. */
record RetzCharter(Territory here, List<Cast.Member> members) {
  private static final int BY_ACCOUNT = 1;
  private static final int ON_THE_PHONE = 4;

  void signed(Browser desk, Browser home, Letters recruiter, Browser phone) throws Exception {
    isPublished(desk);
    desk.choose("Structure", members.getFirst().id().toString())
        .type("Nom de la personne qui signe", "Thierry Fillon")
        .type("Son adresse e-mail", members.getFirst().letters().address())
        .press("Envoyer la demande");
    assertThat(desk.words()).contains("La demande est partie à");
    for (var member : members.subList(2, members.size())) {
      isAsked(desk, member);
    }
    signsByAccount(home, recruiter);
    for (var i = 0; i < members.size(); i++) {
      if (i != BY_ACCOUNT && i < ON_THE_PHONE) {
        signsOnThePhone(phone, members.get(i));
      } else if (i != BY_ACCOUNT) {
        signsByLink(members.get(i));
      }
    }
    desk.open(here.url() + "/charte");
    assertThat(desk.page().getByText("Signée").count()).isGreaterThanOrEqualTo(members.size());
    phone.open(here.url() + "/responsables");
    assertThat(phone.words()).contains("Pharmacie du Marché", "EHPAD de la Baie");
  }

  private void isPublished(Browser desk) {
    desk.open(here.url() + "/charte").follow("Rédiger une version");
    desk.type("Titre", "Recruter ensemble en Pays de Retz")
        .type("Texte", "Nous cherchons ensemble.\n\nNous ne nous prenons personne.")
        .type("Exclusivité (jours)", "30")
        .type("Réponse (jours)", "14")
        .type("Nouvelle version (jours)", "60")
        .type("En français", "Les structures signataires répondent ensemble de ces données.")
        .press("Enregistrer le brouillon")
        .press("Publier cette version");
    assertThat(desk.words()).contains("La charte est en vigueur");
  }

  /** The form that the coordination has before its eyes, sent again for each structure. */
  private void isAsked(Browser desk, Cast.Member member) {
    var proof = desk.page().locator("#demander input[name=_csrf]").getAttribute("value");
    var answer =
        desk.page()
            .request()
            .post(
                here.url() + "/charte/demandes",
                RequestOptions.create()
                    .setForm(
                        FormData.create()
                            .set("_csrf", proof)
                            .set("member", member.id().toString())
                            .set("name", "Direction de " + member.name())
                            .set("email", member.letters().address())));
    assertThat(answer.status()).isEqualTo(200);
  }

  private void signsByAccount(Browser home, Letters recruiter) throws Exception {
    home.open(here.url() + "/charte").press("Lire et signer").press("Recevoir le code à");
    home.type("Code reçu par e-mail", recruiter.codeToSign()).press("Signer la charte");
    assertThat(home.words()).contains("EHPAD de la Baie", "preuve");
  }

  private static void signsOnThePhone(Browser phone, Cast.Member member) throws Exception {
    phone.open(member.letters().link("Charte à signer")).press("Recevoir le code à");
    phone.type("Code reçu par e-mail", member.letters().codeToSign()).press("Signer la charte");
    assertThat(phone.words()).contains(member.name(), "preuve");
  }

  private static void signsByLink(Cast.Member member) throws Exception {
    var link = member.letters().link("Charte à signer");
    var visitor = new Visitor(Browser.SITE, "fr");
    var page = link.substring(Browser.SITE.length());
    assertThat(visitor.post(page, page + "/code").statusCode()).isEqualTo(200);
    var signed = visitor.post(page, page, "code", member.letters().codeToSign());
    assertThat(signed.statusCode()).isEqualTo(302);
  }
}
