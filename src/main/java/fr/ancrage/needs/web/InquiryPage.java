package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one structure is asked, on one page: each of its needs, and what is missing.
 *
 * @param phone whether somebody answers for it on the phone
 * @param seenUrl where it is noted that somebody has it before their eyes; null on the phone
 * @param call the number to ring, on the phone
 * @param words what the coordinator tells
 * @param left how many needs were not spoken of yet
 * @param add the form of a new need
 * @param adding whether it is open, because something in it is wrong
 */
public record InquiryPage(
    String url,
    @Nullable String seenUrl,
    @Nullable String backUrl,
    boolean phone,
    String organisation,
    @Nullable String call,
    String lead,
    @Nullable String words,
    List<Item> needs,
    int left,
    List<Choice> reasons,
    List<String> suggestions,
    Form add,
    List<Choice> urgencies,
    List<Choice> contracts,
    boolean adding) {
  /**
   * One need.
   *
   * @param spoken whether it was spoken of since it was asked
   * @param form what can be corrected in a few words
   * @param open whether its form is open, because something in it is wrong
   */
  public record Item(
      String id,
      String title,
      String facts,
      String fresh,
      boolean spoken,
      Form form,
      List<Choice> urgencies,
      boolean open) {}
}
