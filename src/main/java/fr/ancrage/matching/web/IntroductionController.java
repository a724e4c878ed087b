package fr.ancrage.matching.web;

import fr.ancrage.documents.FileId;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
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
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Introductions: where each stands, who is waited for, and the next step. */
@Controller
@RequestMapping("/t/{territory}/mises-en-relation")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class IntroductionController {
  private final IntroductionLists lists;
  private final IntroductionPages pages;
  private final Introductions introductions;
  private final StoredFiles files;
  private final Downloads downloads;

  IntroductionController(
      IntroductionLists lists,
      IntroductionPages pages,
      Introductions introductions,
      StoredFiles files,
      Downloads downloads) {
    this.lists = lists;
    this.pages = pages;
    this.introductions = introductions;
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping
  String list(
      Territory territory,
      MyRoles roles,
      @RequestParam(defaultValue = "") String vue,
      Concerned concerned,
      Texts t,
      Model model) {
    model.addAttribute("page", lists.page(territory, roles, vue, concerned, t));
    return "matching/introductions";
  }

  @GetMapping("/{id}")
  String show(Territory territory, MyRoles roles, @PathVariable String id, Texts t, Model model) {
    model.addAttribute("page", pages.page(territory, roles, Ids.parse(id), Form.empty(), t));
    return "matching/introduction";
  }

  @PostMapping("/{id}/etape")
  String move(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String to,
      Texts t,
      RedirectAttributes flash) {
    pages.find(roles, Ids.parse(id));
    var wanted =
        Arrays.stream(IntroductionState.values())
            .filter(one -> one.code().equals(to))
            .findFirst()
            .orElseThrow(() -> new NotFound(to));
    introductions.move(territory, Ids.parse(id), wanted, null, Introductions.By.of(roles, me));
    return done(territory, id, t.name("matching.state", wanted), flash);
  }

  @PostMapping("/{id}/offre")
  String offer(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String start,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var introduction = pages.find(roles, Ids.parse(id)).id();
    var day = TypedDay.read(start);
    var form = IntroductionForms.offer(Form.sent(request), t);
    if (!form.errors().isEmpty()) {
      return again(territory, roles, introduction, form, t, response, model);
    }
    introductions.offer(
        territory,
        introduction,
        Typed.orNull(words),
        day.orElse(null),
        Introductions.By.of(roles, me));
    return done(territory, id, t.name("matching.state", IntroductionState.OFFER), flash);
  }

  @PostMapping("/{id}/refus")
  String refuse(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") String remark,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var introduction = pages.find(roles, Ids.parse(id)).id();
    var form = IntroductionForms.refusal(Form.sent(request), t);
    if (!form.errors().isEmpty()) {
      return again(territory, roles, introduction, form, t, response, model);
    }
    introductions.refuse(
        territory, introduction, why, Typed.orNull(remark), Introductions.By.of(roles, me));
    return done(territory, id, t.name("matching.state", IntroductionState.REFUSED), flash);
  }

  /** CV and papers, once the person was presented. */
  @GetMapping("/{id}/documents/{file}")
  @Audited(
      purpose = Purpose.RECRUITING,
      matter = Matter.DOCUMENTS,
      act = Act.EXPORTED,
      subject = "file")
  void send(
      MyRoles roles,
      @PathVariable String id,
      @PathVariable String file,
      HttpServletResponse response)
      throws IOException {
    var row = pages.find(roles, Ids.parse(id));
    if (!row.reachable()) {
      throw new NotFound(file);
    }
    downloads.send(files.get(Profiles.MATTER, row.person(), new FileId(Ids.parse(file))), response);
  }

  private String again(
      Territory territory,
      MyRoles roles,
      UUID introduction,
      Form form,
      Texts t,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.page(territory, roles, introduction, form, t));
    return "matching/introduction";
  }

  private static String done(
      Territory territory, String id, String state, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, state));
    return "redirect:" + territory.url() + "/mises-en-relation/" + id;
  }
}
