/** The catalogue on the screen: read, corrected, tried on people, published. */
@NullMarked
package fr.ancrage.catalogue.web;

import org.jspecify.annotations.NullMarked;
