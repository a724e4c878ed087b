package fr.ancrage.site.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.site.Picture;
import fr.ancrage.site.Pictures;
import fr.ancrage.site.Pictures.Adding;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pictures that pages may show. */
@Controller
@RequestMapping("/t/{territory}/site/images")
@Access(roles = Role.COORDINATOR)
class PictureDeskController {
  private final Pictures pictures;

  PictureDeskController(Pictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping
  String list(Territory territory, Texts t, Model model) {
    return list(territory, Form.empty(), t, model);
  }

  @PostMapping
  String add(
      Territory territory,
      @Valid @ModelAttribute PictureForm wanted,
      BindingResult binding,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash)
      throws IOException {
    var form = Form.sent(request, binding, t);
    if (file == null || file.isEmpty()) {
      form = form.refusing("file", t.get("site.picture.file.missing"));
    }
    if (form.errors().isEmpty() && file != null) {
      var adding =
          pictures.add(
              territory, file.getBytes(), wanted.altFr().strip(), wanted.english(), me.id());
      if (adding instanceof Adding.Refused(var why)) {
        form = form.refusing("file", refusal(why.name(), file, t));
      }
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return list(territory, form, t, model);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("site.picture.added"), null));
    return "redirect:" + url(territory);
  }

  @PostMapping("/{id}")
  String describe(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute PictureForm wanted,
      BindingResult binding,
      Texts t,
      RedirectAttributes flash) {
    if (binding.hasErrors()) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("site.picture.alt.missing")));
    } else {
      pictures.describe(territory, id, wanted.altFr().strip(), wanted.english());
      flash.addFlashAttribute("toast", new Toast(t.get("site.picture.described"), null));
    }
    return "redirect:" + url(territory);
  }

  @PostMapping("/{id}/suppression")
  String remove(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "true") boolean gone,
      Texts t,
      RedirectAttributes flash) {
    if (!pictures.remove(id, gone)) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("site.picture.used")));
    } else if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("site.picture.removed"),
              url(territory) + "/" + id + "/suppression?gone=false"));
    }
    return "redirect:" + url(territory);
  }

  /** Before anything is public: for those who write. */
  @GetMapping("/{id}/{width}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int width) {
    var file = pictures.draft(id, width).orElseThrow(() -> new NotFound(id));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .contentType(MediaType.parseMediaType(file.media()))
        .body(file.content());
  }

  private static String refusal(String why, MultipartFile file, Texts t) {
    return t.get(
        "site.picture.refused."
            + switch (why) {
              case "TOO_LARGE", "HEIC", "PROGRAM", "BROKEN", "INFECTED", "UNCHECKED" ->
                  why.toLowerCase(Locale.ROOT);
              default -> "type";
            },
        file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
  }

  private String list(Territory territory, Form form, Texts t, Model model) {
    model.addAttribute(
        "page",
        new PicturesPage(
            url(territory),
            territory.url() + "/site",
            pictures.all().stream().map(one -> row(territory, one, t)).toList(),
            form));
    return "site/pictures";
  }

  private static PicturesPage.Row row(Territory territory, Picture one, Texts t) {
    return new PicturesPage.Row(
        PictureView.draft(territory, one, t.language()),
        url(territory) + "/" + one.id(),
        one.altFr(),
        one.altEn() == null ? "" : one.altEn(),
        t.get("site.picture.size", one.width(), one.height()),
        one.usedBy());
  }

  private static String url(Territory territory) {
    return territory.url() + "/site/images";
  }
}
