package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prospects found. */
public record ProspectListPage(
    String url,
    String newUrl,
    String pasteUrl,
    String settingsUrl,
    String exportUrl,
    String lead,
    String words,
    String state,
    String due,
    List<FilterChip> states,
    List<FilterChip> dues,
    List<Choice> owners,
    List<Choice> origins,
    List<Choice> professions,
    List<Choice> sorts,
    List<Row> rows,
    PageLinks pages,
    boolean narrowed) {

  /** One prospect: who, from where, what comes next, who looks after them. */
  public record Row(
      String url,
      String name,
      String facts,
      String next,
      Tone tone,
      String state,
      String owner,
      @Nullable String tell) {}
}
