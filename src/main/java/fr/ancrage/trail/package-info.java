/** One trail of dated milestones of a person, across structures; shown with their consent. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "territories", "people"})
@NullMarked
package fr.ancrage.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
