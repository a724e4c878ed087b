/** Bridges, wishes and trainings on screen. */
@NullMarked
package fr.ancrage.careers.web;

import org.jspecify.annotations.NullMarked;
