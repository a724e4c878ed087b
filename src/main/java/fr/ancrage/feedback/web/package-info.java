/** The two questions, behind a link; what was answered, as counts. */
@NullMarked
package fr.ancrage.feedback.web;

import org.jspecify.annotations.NullMarked;
