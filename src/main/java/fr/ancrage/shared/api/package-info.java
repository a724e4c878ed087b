/** What every JSON door needs: cursors, entity tags, refusals that point at what is wrong. */
@NamedInterface("api")
@NullMarked
package fr.ancrage.shared.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
