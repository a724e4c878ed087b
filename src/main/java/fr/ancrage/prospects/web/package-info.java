/** Screens of the prospects, for the territory's team; one page for who was approached. */
@NullMarked
package fr.ancrage.prospects.web;

import org.jspecify.annotations.NullMarked;
