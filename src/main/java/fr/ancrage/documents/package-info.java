/** Papers: files and how long they may be kept, PDF, simple signatures. */
@ApplicationModule(
    allowedDependencies = {"shared", "shared :: web", "territories", "people", "messaging"})
@NullMarked
package fr.ancrage.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
