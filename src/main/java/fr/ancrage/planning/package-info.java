/** The planner: which steps, what waits for what, dates and ranges. Pure: no SQL, no Spring. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.ancrage.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
