/** Accounts and what they may do, persons and the facts about their work, the audit. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "shared :: sheet",
      "territories",
      "reference"
    })
@NullMarked
package fr.ancrage.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
