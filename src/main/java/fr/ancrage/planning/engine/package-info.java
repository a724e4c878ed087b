/** How a plan is computed: selection, dates, draws, alerts. Private to the planning module. */
@NullMarked
package fr.ancrage.planning.engine;

import org.jspecify.annotations.NullMarked;
