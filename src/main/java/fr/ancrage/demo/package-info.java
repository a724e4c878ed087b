/** The demonstration: five territories, one-click sign-in, a page of mails; only when asked for. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "reference",
      "territories",
      "people",
      "messaging",
      "access",
      "planning",
      "catalogue",
      "settlement",
      "feedback",
      "needs",
      "site",
      "documents",
      "trail",
      "charter",
      "matching",
      "careers",
      "prospects"
    })
@NullMarked
package fr.ancrage.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
