/**
 * Persons who look and posts that wait: profiles, search both ways, fit in words, introductions.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "shared :: sheet",
      "shared :: api",
      "access",
      "reference",
      "territories",
      "people",
      "messaging",
      "documents",
      "documents :: web",
      "trail",
      "charter",
      "needs",
      "pairing"
    })
@NullMarked
package fr.ancrage.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
