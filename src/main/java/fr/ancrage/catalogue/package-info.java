/** The catalogue of steps: an immutable, versioned base read from YAML. */
@ApplicationModule(allowedDependencies = {"planning", "territories"})
@NullMarked
package fr.ancrage.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
