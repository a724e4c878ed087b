package fr.ancrage.shared.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was just done, shown for ten seconds.
 *
 * @param undoUrl receives a POST that takes it back, null when it cannot be taken back
 */
public record Toast(String text, @Nullable String undoUrl) implements Serializable {
  private static final long serialVersionUID = 1;
}
