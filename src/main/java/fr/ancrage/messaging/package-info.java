/** Mail that leaves, links without account, appointments and threads; it knows nobody's reasons. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "territories", "people"})
@NullMarked
package fr.ancrage.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
