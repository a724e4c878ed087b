/** Screens of the needs: the list, one need, what structures answer by a link. */
@NullMarked
package fr.ancrage.needs.web;

import org.jspecify.annotations.NullMarked;
