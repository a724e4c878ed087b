/** The charter on the screen: its text, who signed, signing, and what is public. */
@NullMarked
package fr.ancrage.charter.web;

import org.jspecify.annotations.NullMarked;
