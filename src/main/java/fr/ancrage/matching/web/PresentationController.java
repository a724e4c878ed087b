package fr.ancrage.matching.web;

import fr.ancrage.documents.FileId;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.StructureLinks;
import fr.ancrage.matching.finding.IntroductionQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A structure without account answers one introduction by its link: it reads who was presented,
 * makes an offer, says that the contract is signed, or no with a reason.
 */
@Controller
@RequestMapping("/t/{territory}/presentation/{token}")
@Access(Audience.LINK)
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class PresentationController {
  private final StructureLinks links;
  private final IntroductionPages pages;
  private final IntroductionQuery query;
  private final Introductions introductions;
  private final StoredFiles files;
  private final Downloads downloads;

  PresentationController(
      StructureLinks links,
      IntroductionPages pages,
      IntroductionQuery query,
      Introductions introductions,
      StoredFiles files,
      Downloads downloads) {
    this.links = links;
    this.pages = pages;
    this.query = query;
    this.introductions = introductions;
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping
  String show(
      Territory territory, @PathVariable String token, Concerned concerned, Texts t, Model model) {
    var one = open(token, concerned);
    return page(territory, token, one, Form.empty(), t, model);
  }

  @PostMapping("/etape")
  String signed(
      Territory territory,
      @PathVariable String token,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    var one = open(token, concerned);
    introductions.move(territory, one.id(), IntroductionState.SIGNED, null, by(one));
    return done(territory, token, IntroductionState.SIGNED, t, flash);
  }

  @PostMapping("/offre")
  String offer(
      Territory territory,
      @PathVariable String token,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var one = open(token, concerned);
    var form = IntroductionForms.offer(Form.sent(request), t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, token, one, form, t, model);
    }
    introductions.offer(
        territory,
        one.id(),
        Typed.orNull(form.value("words")),
        TypedDay.read(form.value("start")).orElse(null),
        by(one));
    return done(territory, token, IntroductionState.OFFER, t, flash);
  }

  @PostMapping("/refus")
  String refuse(
      Territory territory,
      @PathVariable String token,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var one = open(token, concerned);
    var form = IntroductionForms.refusal(Form.sent(request), t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, token, one, form, t, model);
    }
    introductions.refuse(
        territory, one.id(), form.value("why"), Typed.orNull(form.value("remark")), by(one));
    return done(territory, token, IntroductionState.REFUSED, t, flash);
  }

  /** CV and papers, once the person was presented. */
  @GetMapping("/documents/{file}")
  @Audited(
      purpose = Purpose.RECRUITING,
      matter = Matter.DOCUMENTS,
      act = Act.EXPORTED,
      subject = "file")
  void send(
      @PathVariable String token,
      @PathVariable String file,
      Concerned concerned,
      HttpServletResponse response)
      throws IOException {
    var one = open(token, concerned);
    if (!query.find(new Sight(one.organisation()), one.id()).orElseThrow().reachable()) {
      throw new NotFound(file);
    }
    downloads.send(files.get(Profiles.MATTER, one.person(), new FileId(Ids.parse(file))), response);
  }

  /** While the person agrees and the charter is signed; a consent taken back closes the page. */
  private Introduction open(String token, Concerned concerned) {
    var one = introductions.get(links.open(token));
    if (query.find(new Sight(one.organisation()), one.id()).isEmpty()) {
      throw new NotFound(one.id());
    }
    concerned.add(one.person().value());
    return one;
  }

  private Introductions.By by(Introduction one) {
    return new Introductions.By(Party.STRUCTURE, null, pages.organisation(one.organisation()));
  }

  private String page(
      Territory territory, String token, Introduction one, Form form, Texts t, Model model) {
    var reader = IntroductionReader.byLink(territory, one.organisation(), token);
    model.addAttribute("page", pages.page(territory, reader, one.id(), form, t));
    return "matching/presentation";
  }

  private static String done(
      Territory territory,
      String token,
      IntroductionState state,
      Texts t,
      RedirectAttributes flash) {
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.name("matching.state", state)));
    return "redirect:" + territory.url() + "/presentation/" + token;
  }
}
