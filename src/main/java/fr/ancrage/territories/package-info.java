/** Territories and the organisations that belong to them. */
@ApplicationModule(
    allowedDependencies = {"shared", "shared :: web", "shared :: sheet", "reference"})
@NullMarked
package fr.ancrage.territories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
