/** The thread: first contact, interview, dated plan, the case until the person has arrived. */
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
      "documents :: web",
      "messaging :: web",
      "access",
      "household",
      "planning",
      "catalogue",
      "feedback",
      "matching",
      "prospects"
    })
@NullMarked
package fr.ancrage.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
