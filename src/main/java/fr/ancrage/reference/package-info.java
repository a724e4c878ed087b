/**
 * What France has published: communes, EPCI, departments, regions; the same for all territories.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: web"})
@NullMarked
package fr.ancrage.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
