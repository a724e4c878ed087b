package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.journeys.Browser;
import fr.ancrage.messaging.AppointmentId;
import fr.ancrage.messaging.AppointmentKind;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Digests;
import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.NewOffer;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.NewPerson;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TextCatalogue;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever arrives reads their own language, on the narrowest telephone too. */
class PersonLanguagesTest extends OnACase {
  @Autowired private Appointments appointments;
  @Autowired private Threads threads;
  @Autowired private TextCatalogue texts;
  @Autowired private Clock clock;
  @Autowired private Digests digests;
  @Autowired private Links links;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "es", "it", "ro", "ar"})
  void theirPagesAreInTheirLanguageAndFit(String language) throws Exception {
    arrivesFrom(language);
    answer(italianDoctor());
    var page = personPage();
    var slots = territory.url() + "/rendez-vous/" + offer();
    var words = threads();
    perform(
        post(url + "/mandat")
            .param("scopes", "SEND_FILES", "ENROL_CHILDREN")
            .param("until", LocalDate.now(clock).plusMonths(2).toString()),
        concierge);

    try (var browser = Browser.narrow("langue-" + language, language)) {
      for (var address :
          List.of(
              territory.url(),
              territory.url() + "/venir",
              territory.url() + "/venir/merci",
              "/connexion",
              page,
              page + "/documents",
              page + "/mandat",
              digest(),
              share(Share.Kind.INTERVIEW, "/entretien/"),
              slots,
              words,
              territory.url() + "/suivi/inconnu",
              "/n-existe-pas")) {
        browser.open(address);
        var html = browser.page().locator("html");
        assertThat(html.getAttribute("lang")).as(address).isEqualTo(language);
        assertThat(html.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
      }
      browser.open(page).touch(".person-step summary").touch("button[value=started]");
      browser.open(slots).touch(".pick-slot");
      browser.open(territory.url() + "/venir").touch("form.form button.btn-primary");
    }

    assertThat(texts.borrowed()).noneMatch(one -> one.startsWith(language + " "));
  }

  @Test
  void theirOwnLanguageComesBeforeTheBrowsers() throws Exception {
    arrivesFrom("ro");

    var page = text(get(personPage()).header("Accept-Language", "de, it"), null);

    assertThat(page).contains("<html lang=\"ro\"", "Bine ați venit");
  }

  @Test
  void theSwitchIsRememberedAndKeepsThePage() throws Exception {
    arrivesFrom("ro");
    var page = personPage();

    var switched =
        perform(post("/preferences").param("language", "ar").param("retour", page), null);

    assertThat(switched.getRedirectedUrl()).isEqualTo(page);
    assertThat(text(get(page).cookie(new Cookie("langue", "ar")), null))
        .contains("<html lang=\"ar\" dir=\"rtl\"", "أهلًا بك");
  }

  @Test
  void staffPagesAreFrenchOrEnglish() throws Exception {
    var page =
        text(
            get(url).cookie(new Cookie("langue", "it")).header("Accept-Language", "it"), concierge);

    assertThat(page).contains("<html lang=\"fr\"").doesNotContain("value=\"it\" lang=\"it\"");
  }

  @Test
  void aStepIsNamedAndExplainedBesideItsFrenchOffice() throws Exception {
    arrivesFrom("it");
    answer(italianDoctor());

    assertThat(text(get(personPage()), null))
        .contains("Traduzioni giurate", "gli uffici accettano solo queste traduzioni")
        .contains("<bdi lang=\"fr\">", "autorità del Suo Paese");
  }

  @Test
  void theirMailsAreInTheirLanguage() throws Exception {
    arrivesFrom("es");

    perform(post(url + "/entretien/envoi"), concierge);
    offer();
    here(
        () -> {
          var by = Author.of(concierge);
          threads.write(territory, dossier.value(), Ids.next(), by, false, "¡Hola!");
          return by;
        });

    assertThat(texts.borrowed()).noneMatch(one -> one.startsWith("es "));
  }

  private void arrivesFrom(String language) {
    dossier =
        here(
            () -> {
              var email = UUID.randomUUID() + "@example.org";
              var person =
                  persons.add(
                      territory.id(), new NewPerson("Giulia", "Moretti", email, null, language));
              return dossiers.open(territory, person, Source.STAFF, null, concierge.id());
            });
    url = territory.url() + "/dossiers/" + dossier;
  }

  private String share(Share.Kind kind, String path) {
    return territory.url()
        + path
        + here(() -> shares.give(dossier, kind, null, "Giulia Moretti", null, concierge.id()));
  }

  private String offer() {
    var person = here(() -> dossiers.get(dossier).person());
    var first = LocalDate.now(clock).plusDays(10).atTime(9, 0);
    List<LocalDateTime> starts = List.of(first, first.plusHours(2), first.plusDays(1));
    return here(() ->
            appointments.offer(
                territory,
                new NewOffer(
                    new AppointmentId(Ids.next()),
                    dossier.value(),
                    person,
                    concierge.id(),
                    AppointmentKind.PHONE,
                    "06 12 34 56 78",
                    null,
                    30,
                    starts),
                Author.of(concierge)))
        .orElseThrow();
  }

  private String digest() {
    var person = here(() -> dossiers.get(dossier).person());
    var choice =
        here(
            () -> {
              digests.of(territory.id(), person);
              return jdbc.sql("select id from messaging.digest where person_id = :person")
                  .param("person", person.value())
                  .query(UUID.class)
                  .single();
            });
    return territory.url()
        + "/nouvelles/"
        + here(
            () ->
                links.make(
                    territory.id(),
                    Digests.PURPOSE,
                    choice,
                    person,
                    null,
                    Duration.ofDays(1),
                    false));
  }

  private String threads() {
    return territory.url() + "/messages/" + here(() -> threads.link(dossier.value()));
  }
}
