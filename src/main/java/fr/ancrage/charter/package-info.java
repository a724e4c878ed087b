/** The charter of a territory: versions with their dated rules, who signed, the joint notice. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "territories",
      "people",
      "messaging",
      "documents",
      "documents :: web"
    })
@NullMarked
package fr.ancrage.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
