/** Family and home facts: the wall. Only settlement and home may name this module. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "people"})
@NullMarked
package fr.ancrage.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
