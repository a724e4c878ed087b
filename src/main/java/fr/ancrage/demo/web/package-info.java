/** Screens of the demonstration. */
@NullMarked
package fr.ancrage.demo.web;

import org.jspecify.annotations.NullMarked;
