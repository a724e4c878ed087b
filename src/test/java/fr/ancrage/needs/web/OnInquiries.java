package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.messaging.Outbox;
import fr.ancrage.needs.Freshness;
import fr.ancrage.needs.Rounds;
import fr.ancrage.shared.TerritoryScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is asked of structures, the mails about it, and time that passes. */
abstract class OnInquiries extends OnNeeds {
  Rounds rounds;
  @Autowired Outbox outbox;
  @Autowired JdbcClient jdbc;
  @Autowired Freshness freshness;

  @Autowired
  void context(ApplicationContext context) {
    rounds = new Rounds(context);
  }

  void start() throws Exception {
    var all = TerritoryScope.call(here.id(), () -> organisations.ofTerritory(null));
    var fields = new ArrayList<String>(List.of("name", "Hiver", "words", "Merci d’avance"));
    all.forEach(one -> fields.addAll(List.of("organisations", one.id().toString())));
    assertThat(act(coordinator, "/campagnes/nouvelle", fields.toArray(String[]::new)).getStatus())
        .isEqualTo(302);
  }

  String campaign() throws Exception {
    return found(page(coordinator, "/campagnes"), "/campagnes/[0-9a-f-]{36}");
  }

  String inquiry(String campaign, String organisation) throws Exception {
    var page = page(coordinator, campaign);
    return found(page.substring(page.indexOf(organisation)), campaign + "/[0-9a-f-]{36}");
  }

  List<String> mails(String to) {
    return TerritoryScope.call(
        here.id(),
        () ->
            outbox.latest(100).stream()
                .filter(one -> one.recipient().equals(to))
                .map(Outbox.Kept::plain)
                .toList());
  }

  String link() {
    return found(mails(recruiter.email()).getFirst(), "/t/\\S+/collecte/[\\w-]+");
  }

  String visit(String page) throws Exception {
    var answer = mvc.perform(get(page)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  MockHttpServletResponse say(String page, String... fields) throws Exception {
    var request = post(page);
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }

  int published() {
    return Objects.requireNonNull(
        TerritoryScope.call(
            here.id(),
            () ->
                jdbc.sql("select count(*) from needs.open_need where published")
                    .query(Integer.class)
                    .single()));
  }

  void older(String table, String column, int days) {
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
