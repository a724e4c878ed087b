/** PostgreSQL: embedded or elsewhere, its two roles, and the territory put on each connection. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.ancrage.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
