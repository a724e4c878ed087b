package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All bridges, by the job they start from. */
public record BridgesPage(
    String url, CareerTabs tabs, List<Choice> from, List<Start> starts, @Nullable String newUrl) {
  /**
   * A job and where it leads.
   *
   * @param rome jobs that the ROME calls near, for reference
   */
  public record Start(String job, List<BridgeLine> lines, List<String> rome) {}
}
