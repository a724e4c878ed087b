/** What people are asked about how it goes, and what they answer. */
@ApplicationModule(
    allowedDependencies = {"shared", "shared :: web", "territories", "people", "messaging"})
@NullMarked
package fr.ancrage.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
