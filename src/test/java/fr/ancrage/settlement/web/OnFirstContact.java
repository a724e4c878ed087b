package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The doors by which somebody becomes known. */
@AppTest
abstract class OnFirstContact {
  @Autowired protected MockMvc mvc;
  @Autowired protected Scene scene;
  @Autowired private Persons persons;
  @Autowired private JdbcClient jdbc;

  protected String known(Territory here, String given, String family, String email) {
    return TerritoryScope.call(
        here.id(),
        () -> persons.add(here.id(), new NewPerson(given, family, email, null, "fr")).toString());
  }

  protected MockHttpServletResponse send(MockHttpServletRequestBuilder form, Account by)
      throws Exception {
    return mvc.perform(form.with(csrf()).with(as(by))).andReturn().getResponse();
  }

  protected String page(String url, Account by) throws Exception {
    var answer = mvc.perform(get(url).with(as(by))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(url).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  protected List<String> mails(Territory here, String to) {
    return TerritoryScope.call(
        here.id(),
        () ->
            jdbc.sql("select subject || plain from messaging.mail where recipient = ?")
                .param(to)
                .query(String.class)
                .list());
  }

  protected int count(Territory here, String table) {
    return TerritoryScope.call(
        here.id(), () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  protected String texts(Territory here, String sql) {
    return TerritoryScope.call(
        here.id(), () -> jdbc.sql(sql).query(String.class).list().toString());
  }
}
