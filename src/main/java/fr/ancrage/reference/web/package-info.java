/** The search for communes, as a page and as a fragment of forms. */
@NullMarked
package fr.ancrage.reference.web;

import org.jspecify.annotations.NullMarked;
