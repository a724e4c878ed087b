/** The public face of a territory: its pages, edited without code, published as copies. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "reference",
      "territories",
      "people",
      "messaging",
      "documents",
      "needs",
      "settlement"
    })
@NullMarked
package fr.ancrage.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
