/** The catalogue of steps: reads its dated versions. */
@ApplicationModule(allowedDependencies = "planning")
@NullMarked
package fr.ancrage.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
