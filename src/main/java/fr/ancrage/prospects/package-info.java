/** People approached in the territory's name before they are anybody here: one owner, one day. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "shared :: sheet",
      "reference",
      "territories",
      "people",
      "messaging",
      "documents",
      "matching"
    })
@NullMarked
package fr.ancrage.prospects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
