package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.needs.Freshness;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rounds;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewOrganisation;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Structures say where their needs stand: each month, in a campaign, by link or on the phone. */
@AppTest
class InquiryTest extends OnNeeds {
  private Rounds rounds;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private Freshness freshness;

  @Autowired
  void context(ApplicationContext context) {
    rounds = new Rounds(context);
  }

  @Test
  void aMonthWithoutNewsIsAskedAboutOnce() throws Exception {
    var id = aNeed("Infirmier de jour", "nurse");
    rounds.run(here);
    assertThat(mails(recruiter.email())).isEmpty();
    older("needs.need", "confirmed_at", 31);
    rounds.run(here);
    rounds.run(here);
    assertThat(mails(recruiter.email())).hasSize(1);
    var page = link();
    assertThat(visit(page))
        .contains("Infirmier de jour", "Toujours ouvert", "confirmé il y a 31 jours");
    say(page, "act", "confirm", "need", id.toString());
    assertThat(read(id).confirmedAt()).isAfter(freshness.asked());
    assertThat(page(recruiter, "/besoins/" + id)).contains("Confirmé par la structure");
  }

  @Test
  void whatNobodyConfirmsLeavesThePublicPagesAndComesBack() throws Exception {
    var id = aNeed("Sage-femme", "midwife");
    assertThat(published()).isEqualTo(1);
    older("needs.need", "confirmed_at", 61);
    rounds.run(here);
    assertThat(published()).isZero();
    assertThat(read(id).faded()).isTrue();
    assertThat(page(recruiter, "/besoins?vue=faded")).contains("Sage-femme", "À reconfirmer");
    act(recruiter, "/besoins/" + id + "/confirmation");
    assertThat(published()).isEqualTo(1);
  }

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
  void silenceIsRemindedAfterThreeDaysAndAfterTenThenNoMore() throws Exception {
    aNeed("Infirmier", "nurse");
    start();
    assertThat(mails(recruiter.email())).hasSize(1);
    rounds.run(here);
    assertThat(mails(recruiter.email())).hasSize(1);
    older("needs.inquiry", "asked_at", 3);
    rounds.run(here);
    rounds.run(here);
    assertThat(mails(recruiter.email())).hasSize(2);
    older("needs.inquiry", "asked_at", 7);
    rounds.run(here);
    assertThat(mails(recruiter.email())).as("not twice within three days").hasSize(2);
    older("needs.inquiry", "reminded_at", 7);
    rounds.run(here);
    older("needs.inquiry", "asked_at", 20);
    older("needs.inquiry", "reminded_at", 20);
    rounds.run(here);
    assertThat(mails(recruiter.email())).hasSize(3);
  }

  @Test
  void whoAnsweredIsNeverReminded() throws Exception {
    var id = aNeed("Infirmier", "nurse");
    start();
    say(link(), "act", "confirm", "need", id.toString());
    older("needs.inquiry", "asked_at", 12);
    rounds.run(here);
    assertThat(mails(recruiter.email())).hasSize(1);
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

  @Test
  void aCampaignWithoutNameOrPeopleDoesNotLeave() throws Exception {
    assertThat(
            act(
                    coordinator,
                    "/campagnes/nouvelle",
                    "name",
                    " ",
                    "organisations",
                    hospital.toString())
                .getStatus())
        .isEqualTo(422);
    assertThat(act(coordinator, "/campagnes/nouvelle", "name", "Hiver").getStatus()).isEqualTo(422);
    var past =
        act(
            coordinator,
            "/campagnes/nouvelle",
            "name",
            "Hiver",
            "until",
            "2020-01-01",
            "organisations",
            hospital.toString());
    assertThat(past.getContentAsString()).contains("Ce jour est passé");
    assertThat(page(coordinator, "/campagnes/nouvelle"))
        .contains("Hôpital du Retz", "Camille Essai");
  }

  private void start() throws Exception {
    var all = TerritoryScope.call(here.id(), () -> organisations.ofTerritory(null));
    var fields = new ArrayList<String>(List.of("name", "Hiver", "words", "Merci d’avance"));
    all.forEach(one -> fields.addAll(List.of("organisations", one.id().toString())));
    assertThat(act(coordinator, "/campagnes/nouvelle", fields.toArray(String[]::new)).getStatus())
        .isEqualTo(302);
  }

  private String campaign() throws Exception {
    var found =
        Pattern.compile("/campagnes/[0-9a-f-]{36}").matcher(page(coordinator, "/campagnes"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private String inquiry(String campaign, String organisation) throws Exception {
    var page = page(coordinator, campaign);
    var found =
        Pattern.compile(campaign + "/[0-9a-f-]{36}")
            .matcher(page.substring(page.indexOf(organisation)));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private List<String> mails(String to) {
    return TerritoryScope.call(
        here.id(),
        () ->
            outbox.latest(100).stream()
                .filter(one -> one.recipient().equals(to))
                .map(Outbox.Kept::plain)
                .toList());
  }

  private String link() {
    var found =
        Pattern.compile("/t/\\S+/collecte/[\\w-]+").matcher(mails(recruiter.email()).getFirst());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private String visit(String page) throws Exception {
    var answer = mvc.perform(get(page)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse say(String page, String... fields) throws Exception {
    var request = post(page);
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }

  private int published() {
    return Objects.requireNonNull(
        TerritoryScope.call(
            here.id(),
            () ->
                jdbc.sql("select count(*) from needs.open_need where published")
                    .query(Integer.class)
                    .single()));
  }

  private void older(String table, String column, int days) {
    inside(
        () ->
            jdbc.sql(
                    "update "
                        + table
                        + " set "
                        + column
                        + " = "
                        + column
                        + " - make_interval(days => "
                        + days
                        + ")")
                .update());
  }
}
