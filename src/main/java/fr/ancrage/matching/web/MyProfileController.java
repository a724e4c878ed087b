package fr.ancrage.matching.web;

import fr.ancrage.matching.ProfileLinks;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.territories.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** From one's own account to one's own profile. */
@Controller
@RequestMapping("/t/{territory}/moi/profil")
@Access(roles = Role.PROFESSIONAL)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.PROFILE)
class MyProfileController {
  private final Persons persons;
  private final ProfileLinks links;

  MyProfileController(Persons persons, ProfileLinks links) {
    this.persons = persons;
    this.links = links;
  }

  /** An address that was kept: the button is on the person's page. */
  @GetMapping
  String page(Territory territory) {
    return "redirect:" + territory.url() + "/moi#profil";
  }

  @PostMapping
  String open(Territory territory, Account me) {
    var person = persons.of(me.id()).orElseThrow(() -> new NotFound(me.id()));
    var token = links.make(territory.id(), person.id(), me.id());
    return "redirect:" + territory.url() + "/profil/" + token;
  }
}
