package fr.ancrage.matching;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.Consents;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A person writes their own profile, says who may see it, and takes that back. */
@AppTest
class OwnProfileTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Persons persons;
  @Autowired private Profiles profiles;
  @Autowired private ProfileLinks links;
  @Autowired private Consents consents;
  @Autowired private RetentionRound round;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;

  private Territory here;
  private OrganisationId hospital;
  private Account recruiter;

  @BeforeEach
  void aTerritory() {
    here = pool.territory();
    hospital = pool.signatory(here);
    recruiter = scene.aRecruiter(here, hospital);
  }

  @Test
  void somebodyWritesTheirProfile() throws Exception {
    var token =
        TerritoryScope.call(
            here.id(),
            () -> {
              var person =
                  persons.add(here.id(), new NewPerson("Ana", "Essai", null, "0612345678", "it"));
              return links.make(here.id(), person, null);
            });
    var base = here.url() + "/profil/" + token;
    mvc.perform(get(base))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("lang=\"it\"")));
    mvc.perform(
            post(base + "/modifier")
                .with(csrf())
                .param("profession", "care_assistant")
                .param("horizon", "now")
                .param("commune1", "Pornic")
                .param("km", "15")
                .param("rateMin", "80")
                .param("rateMax", "100")
                .param("halfDays", "mon-am", "tue-pm")
                .param("languages", "fr", "it")
                .param("wishes", "Une petite équipe")
                .param("version", "0"))
        .andExpect(redirectedUrl(base));
    mvc.perform(get(base)).andExpect(content().string(containsString("Pornic")));
  }

  @Test
  void whatCannotBeIsRefusedBesideItsField() throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    var base = here.url() + "/profil/" + who.token();
    mvc.perform(
            post(base + "/modifier")
                .with(csrf())
                .param("from", "2027-05-01")
                .param("until", "2027-04-01")
                .param("commune1", "Nullepart-sur-Rien")
                .param("rateMin", "0")
                .param("rateMax", "150")
                .param("wishes", "<script>alert(1)</script>"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Entre 5 et 100 %")))
        .andExpect(content().string(containsString("value=\"150\"")))
        .andExpect(content().string(not(containsString("<script>alert"))));
    mvc.perform(
            post(base + "/modifier")
                .with(csrf())
                .param("from", "2027-05-01")
                .param("until", "2027-04-01")
                .param("commune1", "Nullepart-sur-Rien"))
        .andExpect(content().string(containsString("avant la première")))
        .andExpect(content().string(containsString("pas connue")));
    mvc.perform(post(base + "/modifier").with(csrf()).param("version", "9"))
        .andExpect(status().isConflict());
  }

  @Test
  void aProgramDisguisedAsACvIsRefusedAndALongCvIsKept() throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    var base = here.url() + "/profil/" + who.token();
    var program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    mvc.perform(
            multipart(base + "/documents")
                .file(new MockMultipartFile("file", "cv.pdf", "application/pdf", program))
                .param("kind", "cv")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("cv.pdf")));
    var pages = new StringBuilder("%PDF-1.4\n");
    for (var i = 1; i <= 30; i++) {
      pages.append(i).append(" 0 obj << /Type /Page >> endobj\n");
    }
    pages.append("trailer << >>\n%%EOF");
    mvc.perform(
            multipart(base + "/documents")
                .file(
                    new MockMultipartFile(
                        "file",
                        "cv.pdf",
                        "application/pdf",
                        pages.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("kind", "cv")
                .with(csrf()))
        .andExpect(redirectedUrl(base + "#documents"));
    mvc.perform(get(base)).andExpect(content().string(containsString("cv.pdf")));
  }

  @Test
  void aConsentTakenBackClosesThePageThatIsOpen() throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    var base = here.url() + "/profil/" + who.token();
    var seen = here.url() + "/profils/" + who.profile();
    mvc.perform(get(seen).with(as(recruiter))).andExpect(status().isNotFound());
    mvc.perform(post(base + "/accords/" + hospital).with(csrf()))
        .andExpect(redirectedUrl(base + "#accords"));
    mvc.perform(get(seen).with(as(recruiter))).andExpect(status().isOk());
    mvc.perform(post(base + "/accords/" + hospital + "/retrait").with(csrf()))
        .andExpect(redirectedUrl(base + "#accords"));
    mvc.perform(get(seen).with(as(recruiter))).andExpect(status().isNotFound());
    mvc.perform(get(here.url() + "/profils").with(as(recruiter)))
        .andExpect(content().string(not(containsString(who.profile().toString()))));
  }

  @Test
  void thePresentEmployerSeesNothingAtAll() throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    pool.agrees(here, who, hospital);
    var base = here.url() + "/profil/" + who.token();
    mvc.perform(post(base + "/employeurs").with(csrf()).param("employer", hospital.toString()))
        .andExpect(redirectedUrl(base + "#accords"));
    mvc.perform(get(here.url() + "/profils/" + who.profile()).with(as(recruiter)))
        .andExpect(status().isNotFound());
    mvc.perform(get(here.url() + "/profils").with(as(recruiter)))
        .andExpect(content().string(not(containsString(who.profile().toString()))));
  }

  @Test
  void aStructureThatHasNotSignedSeesNobody() throws Exception {
    var other = scene.aHospital(here);
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    pool.agrees(here, who, other);
    var unsigned = scene.aRecruiter(here, other);
    mvc.perform(get(here.url() + "/profils/" + who.profile()).with(as(unsigned)))
        .andExpect(status().isNotFound());
    mvc.perform(get(here.url() + "/profils").with(as(unsigned)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(who.profile().toString()))));
  }

  @Test
  void aProfileIsErasedTwoYearsAfterTheLastContactWithAMonthsNotice() {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    pool.agrees(here, who, hospital);
    silent(who.profile(), 710);
    TerritoryScope.run(here.id(), () -> round.run(here));
    TerritoryScope.run(
        here.id(),
        () -> {
          assertThat(outbox.latest(1).getFirst().plain()).contains("/profil/");
          assertThat(profiles.of(who.person())).isPresent();
          round.run(here);
          assertThat(outbox.count()).isEqualTo(1);
        });
    silent(who.profile(), 740);
    reminded(who.profile(), 5);
    TerritoryScope.run(here.id(), () -> round.run(here));
    TerritoryScope.run(here.id(), () -> assertThat(profiles.of(who.person())).isPresent());
    reminded(who.profile(), 31);
    TerritoryScope.run(here.id(), () -> round.run(here));
    TerritoryScope.run(
        here.id(),
        () -> {
          assertThat(profiles.of(who.person())).isEmpty();
          assertThat(consents.visible(who.person(), hospital)).isFalse();
        });
  }

  @Test
  void whoSaysSoIsKept() throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    silent(who.profile(), 740);
    reminded(who.profile(), 31);
    mvc.perform(post(here.url() + "/profil/" + who.token() + "/garder").with(csrf()))
        .andExpect(status().is3xxRedirection());
    TerritoryScope.run(here.id(), () -> round.run(here));
    TerritoryScope.run(here.id(), () -> assertThat(profiles.of(who.person())).isPresent());
  }

  @Test
  void whoLeavesIsForgottenOnceTheyConfirm() throws Exception {
    var who = pool.somebody(here, "Ana", Pool.wants("nurse"));
    var base = here.url() + "/profil/" + who.token();
    mvc.perform(post(base + "/quitter").with(csrf())).andExpect(status().is3xxRedirection());
    TerritoryScope.run(here.id(), () -> assertThat(profiles.of(who.person())).isPresent());
    mvc.perform(post(base + "/quitter").param("sure", "true").with(csrf()))
        .andExpect(status().is3xxRedirection());
    TerritoryScope.run(here.id(), () -> assertThat(profiles.of(who.person())).isEmpty());
  }

  private void silent(UUID profile, int days) {
    age(profile, "last_contact_at", days);
  }

  private void reminded(UUID profile, int days) {
    age(profile, "reminded_at", days);
  }

  private void age(UUID profile, String column, int days) {
    assertThat(List.of("last_contact_at", "reminded_at")).contains(column);
    TerritoryScope.run(
        here.id(),
        () ->
            jdbc.sql(
                    "update matching.profile set "
                        + column
                        + " = now() - make_interval(days => ?) where id = ?")
                .params(days, profile)
                .update());
  }
}
