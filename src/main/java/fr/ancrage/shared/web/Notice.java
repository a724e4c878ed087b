package fr.ancrage.shared.web;

import java.io.Serializable;

/** A message at the top of a page, such as what was just done. */
public record Notice(Tone tone, String text) implements Serializable {
  private static final long serialVersionUID = 1;
}
