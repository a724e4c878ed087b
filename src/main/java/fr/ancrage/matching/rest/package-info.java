/** JSON doors of what matches. */
@NullMarked
package fr.ancrage.matching.rest;

import org.jspecify.annotations.NullMarked;
