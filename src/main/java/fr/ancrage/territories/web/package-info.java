/** Screens about a territory itself: its organisations, its settings. */
@NullMarked
package fr.ancrage.territories.web;

import org.jspecify.annotations.NullMarked;
