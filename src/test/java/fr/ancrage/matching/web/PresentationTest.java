package fr.ancrage.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Pool;
import fr.ancrage.matching.Proposal;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Consents;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewOrganisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A structure that signed by a link and has no account answers by a link too. */
@AppTest
class PresentationTest {
  private static final Pattern PAGE = Pattern.compile("/t/[^/\\s]+/presentation/\\S+");

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Organisations organisations;
  @Autowired private Introductions introductions;
  @Autowired private Consents consents;
  @Autowired private Outbox outbox;

  private Territory here;
  private OrganisationId structure;
  private Pool.Somebody who;
  private UUID id;

  @BeforeEach
  void somebodyIsPresentedToAStructureWithoutAccount() {
    here = pool.territory();
    structure = aStructure();
    who = pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
    var coordinator = scene.a(Role.COORDINATOR, here);
    id =
        TerritoryScope.call(
            here.id(),
            () -> {
              var made =
                  introductions.propose(here, who.person(), structure, null, null, coordinator);
              return ((Proposal.Made) made).id();
            });
    move(IntroductionState.AGREED, Party.PERSON);
    move(IntroductionState.PRESENTED, Party.COORDINATION);
  }

  @Test
  void itReadsWhoWasPresentedAndSaysNoWithAReason() throws Exception {
    var page = link();
    assertThat(send(get(page)).getContentAsString()).contains("Ana", "06 12 34 56 78");
    var refused = send(post(page + "/refus").param("remark", "Trop tard"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Trop tard", "Choisissez la raison");
    send(post(page + "/refus").param("why", "filled"));
    var no = Objects.requireNonNull(now().refused());
    assertThat(no.why()).isEqualTo("filled");
    assertThat(no.by()).isEqualTo(Party.STRUCTURE);
    assertThat(send(get(page)).getContentAsString()).doesNotContain("06 12 34 56 78");
  }

  @Test
  void itMakesAnOfferAndSaysThatTheContractIsSigned() throws Exception {
    var page = link();
    assertThat(send(post(page + "/offre")).getStatus()).isEqualTo(422);
    assertThat(send(post(page + "/etape")).getStatus()).isEqualTo(409);
    send(post(page + "/offre").param("words", "CDI de jour"));
    move(IntroductionState.ACCEPTED, Party.PERSON);
    send(post(page + "/etape"));
    assertThat(now().state()).isEqualTo(IntroductionState.SIGNED);
  }

  @Test
  void aConsentTakenBackClosesThePage() throws Exception {
    var page = link();
    TerritoryScope.run(here.id(), () -> consents.revoke(here.id(), who.person(), structure));
    assertThat(send(get(page)).getStatus()).isEqualTo(404);
  }

  private OrganisationId aStructure() {
    var made =
        TerritoryScope.call(
            here.id(),
            () -> {
              var one =
                  organisations.register(
                      new NewOrganisation(
                          "Cabinet " + UUID.randomUUID(),
                          OrganisationKind.PRACTICE,
                          null,
                          null,
                          "44131",
                          null,
                          "cabinet@example.org"));
              organisations.join(here.id(), one, Part.MEMBER);
              return one;
            });
    pool.sign(here, made);
    return made;
  }

  private String link() {
    var mail =
        TerritoryScope.call(here.id(), () -> outbox.latest(20)).stream()
            .filter(one -> one.recipient().equals("cabinet@example.org"))
            .findFirst()
            .orElseThrow();
    var found = PAGE.matcher(mail.plain());
    assertThat(found.find()).isTrue();
    assertThat(mail.plain()).doesNotContain("Ana");
    return found.group();
  }

  private Introduction now() {
    return TerritoryScope.call(here.id(), () -> introductions.get(id));
  }

  private void move(IntroductionState to, Party party) {
    TerritoryScope.run(
        here.id(),
        () -> introductions.move(here, id, to, null, new Introductions.By(party, null, "Essai")));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }
}
