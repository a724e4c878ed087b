package fr.ancrage.needs.web;

import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of needs: where, when, who. */
@Controller
@RequestMapping("/t/{territory}/besoins/tableau")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
class NeedBoardController {
  private final NeedBoards boards;
  private final NeedBoardFile file;

  NeedBoardController(NeedBoards boards, NeedBoardFile file) {
    this.boards = boards;
    this.file = file;
  }

  @GetMapping
  String board(
      Territory territory,
      @RequestParam(required = false) @Nullable String profession,
      MyRoles roles,
      Texts t,
      Model model) {
    var asked = Typed.orNull(profession);
    model.addAttribute("page", boards.page(territory, asked, roles, t));
    return "needs/board";
  }

  @GetMapping("/export.xlsx")
  ResponseEntity<byte[]> export(Texts t) {
    return file.download(t);
  }
}
