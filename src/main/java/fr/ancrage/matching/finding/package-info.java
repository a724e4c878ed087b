/** What recruiting reads of persons and posts, for the screens and for other software alike. */
@NullMarked
package fr.ancrage.matching.finding;

import org.jspecify.annotations.NullMarked;
