/** Profiles on the screen: the person's own, the pool, search both ways, introductions. */
@NullMarked
package fr.ancrage.matching.web;

import org.jspecify.annotations.NullMarked;
