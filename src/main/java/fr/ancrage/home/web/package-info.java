/** Pages of arrival. */
@NullMarked
package fr.ancrage.home.web;

import org.jspecify.annotations.NullMarked;
