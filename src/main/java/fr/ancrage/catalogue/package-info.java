/** The catalogue of steps: its dated bases, what each territory makes of them, the editor. */
@ApplicationModule(
    allowedDependencies = {"shared", "shared :: web", "planning", "territories", "people"})
@NullMarked
package fr.ancrage.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
