package fr.ancrage.site.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Pool;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** « Je postule » : a dossier, a profile, and an introduction that the coordination takes on. */
@AppTest
class ApplicationsTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Needs needs;
  @Autowired private JdbcClient jdbc;
  @Autowired private Outbox outbox;
  private Territory here;
  private OrganisationId hospital;
  private NeedId need;
  private Account coordinator;
  private String address;

  @BeforeEach
  void anOffer() {
    here = pool.territory();
    hospital = pool.signatory(here);
    coordinator = scene.a(Role.COORDINATOR, here);
    address = UUID.randomUUID() + "@example.net";
    need =
        in(
            () ->
                needs.open(
                    here.id(),
                    NeedTerms.plain(hospital, "Infirmier de nuit", "44131", "nurse"),
                    null));
  }

  @Test
  void theFormSaysInClearWordsToWhomOneIsShown() throws Exception {
    var form = visit("/venir?offre=" + need, null);
    assertThat(form)
        .contains("En répondant, vous acceptez d’être montré à : Hôpital")
        .contains("Jamais votre famille ni votre nationalité")
        .contains("Vous le retirez sur votre page");
    assertThat(visit("/venir", null)).doesNotContain("vous acceptez d’être montré");
  }

  @Test
  void whoAppliesHasAProfileAndAnIntroductionThatWaitsForTheCoordination() throws Exception {
    apply();
    assertThat(texts("select profession from matching.profile")).containsExactly("nurse");
    assertThat(texts("select state from matching.introduction"))
        .containsExactly(IntroductionState.AGREED.name());
    assertThat(texts("select need_id::text from matching.introduction"))
        .containsExactly(need.toString());
    assertThat(texts("select text_version from people.consent where revoked_at is null"))
        .containsExactly("2026-11");
    assertThat(visit("/mises-en-relation", coordinator)).contains("Ana Moreau");
    assertThat(visit("/profils", scene.aRecruiter(here, hospital))).contains("Ana Moreau");
    assertThat(visit("/profils", scene.aRecruiter(here, pool.signatory(here))))
        .doesNotContain("Ana Moreau");
    var thanks =
        in(() -> outbox.latest(20)).stream()
            .filter(mail -> mail.recipient().equals(address))
            .findFirst()
            .orElseThrow();
    assertThat(thanks.plain()).contains("Infirmier de nuit", "/profil/");
  }

  @Test
  void whatTheySayOfTheirFamilyStaysBehindTheWall() throws Exception {
    apply("needs", "childcare", "words", "Deux enfants de jumeaux");
    assertThat(texts("select words || coalesce(wishes, '') from matching.profile"))
        .allMatch(words -> !words.contains("jumeaux"));
    var id = texts("select id::text from matching.introduction").getFirst();
    assertThat(visit("/mises-en-relation/" + id, coordinator))
        .contains("A répondu à l’offre publique")
        .doesNotContain("jumeaux", "garde d’un jeune enfant");
  }

  @Test
  void whoHasAProfileIsAskedFirstAsAFormProvesNobody() throws Exception {
    var known = pool.somebody(here, "Ana", Pool.wants("nurse", "44131"));
    in(
        () ->
            jdbc.sql("update people.person set email = ?::citext where id = ?")
                .params(address, known.person().value())
                .update());
    apply();
    assertThat(texts("select state from matching.introduction")).containsExactly("PROPOSED");
    assertThat(texts("select person_id::text from matching.introduction"))
        .containsExactly(known.person().value().toString());
    assertThat(texts("select id::text from people.consent")).isEmpty();
    assertThat(texts("select id::text from matching.profile")).hasSize(1);
    assertThat(visit("/profils", scene.aRecruiter(here, hospital))).doesNotContain("Ana Essai");
  }

  @Test
  void anOfferThatIsOverShowsNobodyToAnybody() throws Exception {
    in(() -> needs.close(here.id(), need, CloseReason.FOUND_HERE, null, null));
    assertThat(visit("/venir?offre=" + need, null)).doesNotContain("vous acceptez d’être montré");
    apply();
    assertThat(texts("select id::text from matching.profile")).hasSize(1);
    assertThat(texts("select id::text from matching.introduction")).isEmpty();
    assertThat(texts("select id::text from people.consent")).isEmpty();
  }

  private void apply(String... more) throws Exception {
    var form =
        post(here.url() + "/venir")
            .with(csrf())
            .param("given", "Ana")
            .param("family", "Moreau")
            .param("email", address)
            .param("offre", need.toString())
            .param("read", "oui")
            .param("token", Ids.next().toString());
    for (var i = 0; i < more.length; i += 2) {
      form.param(more[i], more[i + 1]);
    }
    assertThat(mvc.perform(form).andReturn().getResponse().getStatus()).isEqualTo(302);
  }

  private String visit(String path, @Nullable Account by) throws Exception {
    var wanted = get(here.url() + path);
    return mvc.perform(by == null ? wanted : wanted.with(as(by)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private List<String> texts(String sql) {
    return in(() -> jdbc.sql(sql).query(String.class).list());
  }

  private <T> T in(Supplier<T> work) {
    return TerritoryScope.call(here.id(), work);
  }
}
