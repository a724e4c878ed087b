/** Tests of the packaged jar, in real processes; {@code ./check-jar} runs them. */
@NullMarked
package fr.ancrage.jar;

import org.jspecify.annotations.NullMarked;
