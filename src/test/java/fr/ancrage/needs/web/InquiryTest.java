package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewOrganisation;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Part;
import org.junit.jupiter.api.Test;

/** Structures say where their needs stand, by link or on the phone. */
@AppTest
class InquiryTest extends OnInquiries {
  @Test
  void aStructureAnswersEachNeedOnOnePage() throws Exception {
    var kept = aNeed("Kinésithérapeute", "physiotherapist");
    var changed = aNeed("Ergothérapeute", "occupational_therapist");
    var over = aNeed("Diététicien", "dietitian");
    start();
    var page = link();
    assertThat(visit(page))
        .contains("Kinésithérapeute", "Ergothérapeute", "Diététicien", "Merci d’avance");
    say(page, "act", "confirm", "need", kept.toString());
    say(
        page,
        "act",
        "change",
        "need",
        changed.toString(),
        "version",
        String.valueOf(read(changed).version()),
        "rate",
        "60 %",
        "urgency",
        "now");
    say(page, "act", "close", "need", over.toString(), "reason", "found_elsewhere");
    say(page, "act", "add", "profession", "AS de nuit", "rate", "0,8 ETP");
    assertThat(read(changed).terms().rate().max()).isEqualTo(60);
    assertThat(read(over).state()).isEqualTo(NeedState.FILLED);
    inside(() -> assertThat(needs.openOf(hospital)).hasSize(3));
    var campaign = page(coordinator, campaign());
    assertThat(campaign)
        .contains("A répondu", "un besoin confirmé", "un modifié", "un clos", "un ajouté");
  }

  @Test
  void aWrongAnswerIsSaidBesideItsFieldAndNothingIsLost() throws Exception {
    var id = aNeed("Psychologue", "psychologist");
    start();
    var page = link();
    var wrong =
        say(
            page,
            "act",
            "change",
            "need",
            id.toString(),
            "version",
            "0",
            "rate",
            "150",
            "words",
            "Deux jours");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("Une quotité va de 1 à 100", "Deux jours");
    assertThat(say(page, "act", "close", "need", id.toString()).getStatus()).isEqualTo(422);
    var unknown = say(page, "act", "add", "profession", "jardinier", "words", "Le parc");
    assertThat(unknown.getStatus()).isEqualTo(422);
    assertThat(unknown.getContentAsString()).contains("n’est pas reconnu", "Le parc");
    act(recruiter, "/besoins/" + id + "/modifier", "profession", "Psychologue", "version", "0");
    var late = say(page, "act", "change", "need", id.toString(), "version", "0", "rate", "40 %");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("avant vous", "40 %");
  }

  @Test
  void aLinkReachesTheNeedsOfItsStructureOnly() throws Exception {
    var theirs =
        TerritoryScope.call(
            here.id(),
            () ->
                needs.open(
                    here.id(),
                    NeedTerms.plain(home, "Chez les voisins", SAINT_BREVIN, "nurse"),
                    null));
    aNeed("Chez nous", "nurse");
    start();
    var page = link();
    assertThat(visit(page)).doesNotContain("Chez les voisins");
    assertThat(say(page, "act", "close", "need", theirs.toString(), "reason", "other").getStatus())
        .isEqualTo(404);
    assertThat(say(page, "act", "nonsense").getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get(page + "x")).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void lookingIsNoAnswerAndIsSeen() throws Exception {
    aNeed("Infirmier", "nurse");
    start();
    var page = link();
    visit(page);
    assertThat(page(coordinator, campaign() + "?etat=opened")).doesNotContain("Hôpital du Retz");
    mvc.perform(post(page + "/vu").with(csrf()));
    assertThat(page(coordinator, campaign() + "?etat=opened")).contains("Hôpital du Retz");
    assertThat(page(coordinator, campaign() + "?etat=answered")).doesNotContain("Hôpital du Retz");
  }

  @Test
  void theCoordinatorAnswersForThemOnThePhone() throws Exception {
    var id = aNeed("Infirmier", "nurse");
    inside(
        () ->
            organisations.join(
                here.id(),
                organisations.register(
                    new NewOrganisation(
                        "Cabinet sans adresse",
                        OrganisationKind.PRACTICE,
                        null,
                        null,
                        PORNIC,
                        "02 40 11 22 33",
                        null)),
                Part.MEMBER));
    start();
    var campaign = campaign();
    assertThat(page(coordinator, campaign + "?etat=unreached"))
        .contains("Cabinet sans adresse", "tel:0240112233", "aucune adresse connue");
    var phone = inquiry(campaign, "Hôpital du Retz");
    assertThat(page(coordinator, phone)).contains("Infirmier", "Vous répondez en leur nom");
    act(coordinator, phone, "act", "confirm", "need", id.toString());
    assertThat(page(coordinator, campaign)).contains("répondu au téléphone");
    older("needs.inquiry", "asked_at", 12);
    rounds.run(here);
    assertThat(mails(recruiter.email())).hasSize(1);
    assertThat(look(recruiter, campaign).getStatus()).isEqualTo(404);
  }
}
