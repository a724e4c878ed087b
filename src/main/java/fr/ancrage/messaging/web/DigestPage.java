package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Rhythm;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import java.util.Arrays;
import java.util.List;

/** How often one is told what is new: the choice, and where it is sent. */
public record DigestPage(String action, List<Choice> rhythms, boolean stopped) {
  /** The page with one rhythm chosen. */
  public static DigestPage of(String action, Rhythm chosen, Texts t) {
    return new DigestPage(action, choices(chosen, t), chosen == Rhythm.NEVER);
  }

  /** The rhythms to choose from. */
  public static List<Choice> choices(Rhythm chosen, Texts t) {
    return Arrays.stream(Rhythm.values())
        .map(one -> new Choice(one.code(), t.name("messaging.rhythm", one), one == chosen))
        .toList();
  }
}
