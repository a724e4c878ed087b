package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All cases by stage.
 *
 * @param whose mine or everybody's, as the address says
 * @param phone the columns as chips: a phone shows one at a time
 * @param refused why a move was not made; null when it was
 */
public record BoardPage(
    String url,
    String listUrl,
    String newUrl,
    String qui,
    List<FilterChip> whose,
    List<FilterChip> phone,
    List<Column> columns,
    @Nullable Notice refused) {

  /**
   * One stage.
   *
   * @param here whether it is the one that a phone shows
   * @param moreUrl the list, when there are more cards than fit; null when all are shown
   */
  public record Column(
      String stage,
      String label,
      int total,
      boolean here,
      @Nullable String moreUrl,
      List<Card> cards) {}

  /** One case, and where it can be moved to. */
  public record Card(
      String id,
      String url,
      String name,
      String facts,
      @Nullable String when,
      @Nullable String alerts,
      int version,
      List<Choice> stages,
      @Nullable String closeUrl) {}
}
