/** Ways in: signing in, invitations, tokens, and who may open which page. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "shared :: api",
      "territories",
      "people",
      "messaging"
    })
@NullMarked
package fr.ancrage.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
