/** What the territory's structures need and can lend: posts, departures to come, resources. */
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
      "documents"
    })
@NullMarked
package fr.ancrage.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
