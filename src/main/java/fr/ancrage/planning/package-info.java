/**
 * The planner: from a catalogue of steps, a person's facts and dates, to a dated plan. Pure: no
 * Spring bean, no SQL, no clock. Every rule is that of the catalogue's header; see docs/planner.md.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.ancrage.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
