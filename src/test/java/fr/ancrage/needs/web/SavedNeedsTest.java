package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.messaging.DigestItem;
import fr.ancrage.messaging.DigestReader;
import fr.ancrage.people.Account;
import fr.ancrage.people.Grants;
import fr.ancrage.people.SavedLists;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.TextCatalogue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A list of needs under a name, for oneself or for the team, with an alert. */
@AppTest
class SavedNeedsTest extends OnNeeds {
  @Autowired private SavedLists lists;
  @Autowired private NeedDigest digest;
  @Autowired private Grants grants;
  @Autowired private TextCatalogue texts;

  @Test
  void newNeedsOfAKeptListAreInTheDigestOfWhoKeptIt() throws Exception {
    aNeed("Infirmier de nuit", "nurse");
    aNeed("Psychologue", "psychologist");
    assertThat(keep(neighbour, "IDE", "profession=nurse", "alert").getStatus()).isEqualTo(302);
    assertThat(page(neighbour, "/besoins")).contains("/besoins?profession=nurse", ">IDE<");
    assertThat(news(neighbour))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.words())
                    .contains("Infirmier de nuit", "Hôpital du Retz", "Pornic"));
    assertThat(news(recruiter)).isEmpty();
  }

  @Test
  void aStructureKeepsForItselfAndTheTeamForAll() throws Exception {
    keep(neighbour, "Les miens", "q=nuit", "shared");
    keep(coordinator, "Urgents", "urgence=now", "shared");
    assertThat(page(coordinator, "/besoins")).contains("Urgents").doesNotContain("Les miens");
    assertThat(page(neighbour, "/besoins")).contains("Urgents", "Les miens");
    var theirs =
        TerritoryScope.call(here.id(), () -> lists.of(coordinator.id(), "/besoins")).getFirst();
    var path = "/listes/" + theirs.id();
    assertThat(act(neighbour, path, "place", "/besoins", "name", "À moi").getStatus())
        .isEqualTo(404);
    act(coordinator, path, "place", "/besoins", "name", "Très urgents");
    assertThat(page(coordinator, "/besoins")).contains("Très urgents");
    assertThat(page(neighbour, "/besoins")).doesNotContain("Très urgents");
  }

  @Test
  void aListWithoutNameOrThatLeadsElsewhereIsNotKept() throws Exception {
    keep(neighbour, " ", "q=nuit", "alert");
    assertThat(act(neighbour, "/listes", "place", "//example.org", "name", "X").getStatus())
        .isEqualTo(404);
    assertThat(
            act(neighbour, "/listes", "place", "/besoins", "name", "X", "query", "https://x.org")
                .getStatus())
        .isEqualTo(404);
    assertThat(TerritoryScope.call(here.id(), () -> lists.of(neighbour.id(), "/besoins")))
        .isEmpty();
  }

  private MockHttpServletResponse keep(Account who, String name, String query, String how)
      throws Exception {
    return act(who, "/listes", "place", "/besoins", "name", name, "query", query, how, "true");
  }

  private List<DigestItem> news(Account who) {
    return TerritoryScope.call(
        here.id(),
        () ->
            digest.items(
                here,
                new DigestReader.Colleague(who, grants.in(here.id(), who.id())),
                texts.in(Locale.FRENCH)));
  }
}
