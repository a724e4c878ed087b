/** What every module leans on: ids, the clock, the territory at work, texts, refusals. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.ancrage.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
