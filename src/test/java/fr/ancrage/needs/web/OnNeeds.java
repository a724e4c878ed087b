package fr.ancrage.needs.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.Scene;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewOrganisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A territory of three communes with a hospital and a care home, who recruits for each, and who
 * coordinates.
 */
abstract class OnNeeds {
  static final String PORNIC = "44131";
  static final String SAINT_BREVIN = "44154";
  static final String MACHECOUL = "44087";

  @Autowired MockMvc mvc;
  @Autowired Scene scene;
  @Autowired Needs needs;
  @Autowired Organisations organisations;
  @Autowired Perimeter perimeter;
  Territory here;
  Account coordinator;
  OrganisationId hospital;
  OrganisationId home;
  Account recruiter;
  Account neighbour;

  @BeforeEach
  void people() {
    here = scene.aTerritory();
    inside(() -> perimeter.set(here.id(), List.of(PORNIC, SAINT_BREVIN, MACHECOUL)));
    coordinator = scene.a(Role.COORDINATOR, here);
    hospital = aMember("Hôpital du Retz", OrganisationKind.HOSPITAL, PORNIC);
    home = aMember("EHPAD des Dunes", OrganisationKind.EHPAD, SAINT_BREVIN);
    recruiter = scene.aRecruiter(here, hospital);
    neighbour = scene.aRecruiter(here, home);
  }

  OrganisationId aMember(String name, OrganisationKind kind, String commune) {
    return TerritoryScope.call(
        here.id(),
        () -> {
          var id =
              organisations.register(
                  new NewOrganisation(name, kind, null, null, commune, "02 40 00 00 00", mail()));
          organisations.join(here.id(), id, Part.MEMBER);
          return id;
        });
  }

  static String mail() {
    return "rh-" + UUID.randomUUID() + "@example.org";
  }

  NeedId aNeed(String title, String profession) {
    return TerritoryScope.call(
        here.id(),
        () ->
            needs.open(
                here.id(), NeedTerms.plain(hospital, title, PORNIC, profession), recruiter.id()));
  }

  Need read(NeedId id) {
    return TerritoryScope.call(here.id(), () -> needs.get(id));
  }

  void inside(Runnable work) {
    TerritoryScope.run(here.id(), work);
  }

  String url(String below) {
    return here.url() + below;
  }

  MockHttpServletResponse look(Account who, String below) throws Exception {
    return send(get(url(below)), who);
  }

  String page(Account who, String below) throws Exception {
    var answer = look(who, below);
    assertThat(answer.getStatus()).as(below).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** Sends a form: name, value, name, value… */
  MockHttpServletResponse act(Account who, String below, String... fields) throws Exception {
    var request = post(url(below));
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return send(request, who);
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder request, Account who)
      throws Exception {
    return mvc.perform(request.with(csrf()).with(as(who))).andReturn().getResponse();
  }

  /** What a page says at this place: the last group of the pattern, else all of it. */
  static String found(String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(found.groupCount());
  }
}
