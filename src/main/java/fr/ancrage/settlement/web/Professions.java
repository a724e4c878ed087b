package fr.ancrage.settlement.web;

import fr.ancrage.settlement.Profession;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import java.util.Arrays;
import java.util.List;

final class Professions {
  private Professions() {}

  /** All of them, in the reader's words. */
  static List<Choice> choices(Texts t, String chosen) {
    return Arrays.stream(Profession.values())
        .map(one -> new Choice(one.code(), one.label(t), one.code().equals(chosen)))
        .toList();
  }
}
