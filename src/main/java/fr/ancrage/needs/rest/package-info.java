/** JSON doors of the needs. */
@NullMarked
package fr.ancrage.needs.rest;

import org.jspecify.annotations.NullMarked;
