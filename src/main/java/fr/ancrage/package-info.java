/** Ancrage: attract, welcome, settle and keep health professionals. */
@NullMarked
package fr.ancrage;

import org.jspecify.annotations.NullMarked;
