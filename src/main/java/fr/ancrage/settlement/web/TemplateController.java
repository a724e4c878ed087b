package fr.ancrage.settlement.web;

import fr.ancrage.settlement.MessageTemplate;
import fr.ancrage.settlement.MessageTemplates;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates of messages: the product's, reworded or not, and the territory's own. */
@Controller
@RequestMapping("/t/{territory}/modeles")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class TemplateController {
  private static final List<String> LANGUAGES = List.of("fr", "en", "es", "it", "ro", "ar");
  private static final String NEW = "nouveau";
  private static final int LONGEST = 5000;

  private final MessageTemplates templates;

  TemplateController(MessageTemplates templates) {
    this.templates = templates;
  }

  @GetMapping
  String list(Territory territory, Texts t, Model model) {
    var url = territory.url() + "/modeles";
    model.addAttribute(
        "page",
        new TemplateListPage(
            url,
            territory.url() + "/dossiers",
            url + "/" + NEW,
            templates.all().stream().map(one -> row(url, one, t)).toList()));
    return "settlement/templates";
  }

  @GetMapping("/{key}")
  String show(Territory territory, @PathVariable String key, Texts t, Model model) {
    return page(territory, key, filled(template(key)), t, model);
  }

  @PostMapping("/{key}")
  String save(
      Territory territory,
      @PathVariable String key,
      @Valid @ModelAttribute TemplateForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var known = template(key);
    var form = Form.sent(request, binding, t);
    var words = texts(form, "words");
    if (!words.containsKey("fr")) {
      form = form.refusing("words-fr", t.get("desk.template.words.missing"));
    }
    if (words.values().stream().anyMatch(one -> one.length() > LONGEST)) {
      form = form.refusing("words-fr", t.get("desk.write.words.long"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, key, form, t, model);
    }
    templates.save(
        territory.id(),
        new MessageTemplate(
            known == null ? null : known.id(),
            known == null ? null : known.code(),
            "other".equals(wanted.reader())
                ? MessageTemplate.Reader.OTHER
                : MessageTemplate.Reader.PERSON,
            wanted.title().strip(),
            texts(form, "subject"),
            words,
            wanted.read()));
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.template.saved")));
    return "redirect:" + territory.url() + "/modeles";
  }

  @PostMapping("/{key}/suppression")
  String remove(
      Territory territory,
      @PathVariable String key,
      @RequestParam(defaultValue = "true") boolean gone,
      Texts t,
      RedirectAttributes flash) {
    templates.remove(Ids.parse(key), gone);
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("desk.template.removed"),
              territory.url() + "/modeles/" + key + "/suppression?gone=false"));
    }
    return "redirect:" + territory.url() + "/modeles";
  }

  private @Nullable MessageTemplate template(String key) {
    return key.equals(NEW) ? null : templates.find(key).orElseThrow(() -> new NotFound(key));
  }

  private String page(Territory territory, String key, Form form, Texts t, Model model) {
    var known = template(key);
    var url = territory.url() + "/modeles";
    model.addAttribute(
        "page",
        new TemplatePage(
            url + "/" + key,
            url,
            LANGUAGES.stream()
                .map(one -> new Choice(one, t.get("desk.language." + one), false))
                .toList(),
            Arrays.stream(MessageTemplate.Reader.values())
                .map(
                    one ->
                        new Choice(
                            code(one),
                            t.name("desk.template.reader", one),
                            code(one).equals(form.value("reader"))))
                .toList(),
            known == null || known.id() == null ? null : url + "/" + known.id() + "/suppression",
            known != null && known.code() != null,
            form));
    return "settlement/template";
  }

  private static Form filled(@Nullable MessageTemplate one) {
    var known = new HashMap<String, Object>();
    if (one != null) {
      known.put("title", one.title());
      known.put("reader", code(one.reader()));
      known.put("version", one.version());
      one.subjects().forEach((language, text) -> known.put("subject-" + language, text));
      one.words().forEach((language, text) -> known.put("words-" + language, text));
    }
    return Form.filled(known);
  }

  private static TemplateListPage.Row row(String url, MessageTemplate one, Texts t) {
    var languages =
        LANGUAGES.stream()
            .filter(one.words()::containsKey)
            .map(language -> t.get("desk.language." + language))
            .collect(Collectors.joining(", "));
    return new TemplateListPage.Row(
        url + "/" + one.key(),
        one.title(),
        t.name("desk.template.reader", one.reader()) + " · " + languages,
        one.id() != null);
  }

  private static Map<String, String> texts(Form form, String field) {
    var texts = new TreeMap<String, String>();
    for (var language : LANGUAGES) {
      var typed = form.value(field + "-" + language).strip();
      if (!typed.isEmpty()) {
        texts.put(language, typed);
      }
    }
    return texts;
  }

  private static String code(MessageTemplate.Reader reader) {
    return reader.name().toLowerCase(java.util.Locale.ROOT);
  }
}
