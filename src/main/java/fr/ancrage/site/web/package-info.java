/** The editor of public pages, and what visitors see. */
@NullMarked
package fr.ancrage.site.web;

import org.jspecify.annotations.NullMarked;
