package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.messaging.Meeting;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A person's page and the case behind it, in a territory of their own. */
@AppTest
abstract class OnAPersonsPage {
  @Autowired protected MockMvc mvc;
  @Autowired protected Scene scene;
  @Autowired protected Territories territories;
  @Autowired protected Persons persons;
  @Autowired protected Dossiers dossiers;
  @Autowired protected RecruitingFacts facts;
  @Autowired protected HouseholdFacts household;
  @Autowired protected Shares shares;
  @Autowired protected JdbcClient jdbc;

  protected Meeting meeting;
  protected String mine;
  protected String desk;

  @BeforeEach
  void aPage() {
    meeting = new Meeting.Maker(scene, territories, persons, dossiers).in("Europe/Paris", null);
    var token =
        meeting.here(
            () -> {
              answers();
              return shares.give(
                  meeting.dossier(), Share.Kind.PERSON, null, "Giulia", null, meeting.host().id());
            });
    mine = meeting.territory().url() + "/suivi/" + token;
    desk = meeting.territory().url() + "/dossiers/" + meeting.dossier();
  }

  /** What is known of her: {@link #recruiting} and {@link #home}. */
  protected abstract void answers();

  protected void recruiting(String fact, String value) {
    facts.state(
        meeting.territory().id(), meeting.person().id(), fact, List.of(value), "staff", null);
  }

  protected void home(String fact, String... values) {
    household.state(
        meeting.territory().id(), meeting.person().id(), fact, List.of(values), "staff", null);
  }

  protected String page(String path) throws Exception {
    var answer = perform(get(path));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  protected int count(String sql, Object... parameters) {
    return TerritoryScope.call(
        meeting.territory().id(),
        () -> jdbc.sql(sql).params(parameters).query(Integer.class).single());
  }

  protected MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }
}
