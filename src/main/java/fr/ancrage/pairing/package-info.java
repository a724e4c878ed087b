/**
 * Two posts for two people who ask together: both workable from one home. Pure: no Spring bean, no
 * SQL. What each of them can take is decided before, in words; here is only where they could live.
 */
@ApplicationModule(allowedDependencies = "reference")
@NullMarked
package fr.ancrage.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
