package fr.ancrage.access.web;

import org.jspecify.annotations.Nullable;

/** Where to go back to, as a form says it: only ever a page of this product. */
final class LocalPath {
  private LocalPath() {}

  /** The path itself, or the home page for anything that could lead elsewhere. */
  static String of(@Nullable String path) {
    return path != null && path.matches("/(?![/\\\\])[^\\s\\\\]*") ? path : "/";
  }
}
