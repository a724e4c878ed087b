package fr.ancrage.site.web;

import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor of one page.
 *
 * @param formId the open form
 * @param pictures all that may be chosen
 * @param other what somebody else saved meanwhile, in words; null when nobody did
 */
public record SiteEditPage(
    String url,
    String backUrl,
    String previewUrl,
    String historyUrl,
    String picturesUrl,
    @Nullable String publicUrl,
    String title,
    Tone tone,
    String state,
    String edited,
    String formId,
    Text french,
    Text english,
    List<PictureView> pictures,
    @Nullable String other,
    Form form) {

  /**
   * A body, as the editor shows it and as a plain field does.
   *
   * @param html publishable
   */
  public record Text(String html, String marks) {}

  /** Whether something is there in English, so that its part is open. */
  public boolean hasEnglish() {
    return !form.value("titleEn").isEmpty() || !english.html().isEmpty();
  }
}
