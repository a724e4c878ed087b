/** The tests mirror the packages. */
@NullMarked
package fr.ancrage;

import org.jspecify.annotations.NullMarked;
