/** Screens of the dossier and its plan. */
@NullMarked
package fr.ancrage.settlement.web;

import org.jspecify.annotations.NullMarked;
