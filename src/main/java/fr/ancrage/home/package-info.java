/** Where one arrives: the front page, a territory's dashboard. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "reference",
      "territories",
      "people",
      "messaging",
      "access",
      "settlement",
      "site"
    })
@NullMarked
package fr.ancrage.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
