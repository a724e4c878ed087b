package fr.ancrage.site.web;

import fr.ancrage.shared.Ids;
import fr.ancrage.site.PageContent;
import fr.ancrage.site.RichText;
import fr.ancrage.site.SimpleMarks;
import fr.ancrage.site.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page being written.
 *
 * @param format {@code html} when the editor sent it, else the marks of a plain field
 * @param form the open form, whose own savings do not make it stale
 */
record SitePageForm(
    @NotBlank(message = "site.page.title.missing") @Size(max = 90, message = "site.page.title.long")
        String titleFr,
    @Size(max = 300, message = "site.page.lead.long") @Nullable String leadFr,
    @Size(max = RichText.LONGEST, message = "site.page.body.long") @Nullable String bodyFr,
    @Size(max = 90, message = "site.page.title.long") @Nullable String titleEn,
    @Size(max = 300, message = "site.page.lead.long") @Nullable String leadEn,
    @Size(max = RichText.LONGEST, message = "site.page.body.long") @Nullable String bodyEn,
    @Nullable String format,
    @Nullable String head,
    @Nullable List<String> others,
    @Nullable String version,
    @Nullable String form) {

  /** What the form says, publishable, and what had to be taken out of it. */
  record Written(PageContent content, Set<String> removed) {}

  Written written() {
    var removed = new LinkedHashSet<String>();
    Map<String, Words> words = new LinkedHashMap<>();
    words.put("fr", words(titleFr, leadFr, bodyFr, removed));
    var english = words(titleEn, leadEn, bodyEn, removed);
    if (!english.equals(Words.NONE)) {
      words.put("en", english);
    }
    var pictures =
        Stream.concat(Stream.ofNullable(head), others == null ? Stream.of() : others.stream())
            .filter(one -> !one.isBlank())
            .map(Ids::parse)
            .distinct()
            .toList();
    return new Written(new PageContent(words, pictures), removed);
  }

  int read() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  UUID open() {
    return form == null ? Ids.next() : Ids.parse(form);
  }

  private Words words(
      @Nullable String title, @Nullable String lead, @Nullable String body, Set<String> removed) {
    var typed = body == null ? "" : body;
    var clean = RichText.of("html".equals(format) ? typed : SimpleMarks.toHtml(typed));
    removed.addAll(clean.removed());
    return new Words(stripped(title), stripped(lead), clean.html());
  }

  private static String stripped(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
