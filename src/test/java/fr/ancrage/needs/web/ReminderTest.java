package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import org.junit.jupiter.api.Test;

/** What is asked again, when, and when no more: each month, and in a campaign. */
@AppTest
class ReminderTest extends OnInquiries {
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
}
