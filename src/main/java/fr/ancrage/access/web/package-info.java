/**
 * The doors themselves: sign-in pages, the account page, access rules, what surrounds each page.
 */
@NullMarked
package fr.ancrage.access.web;

import org.jspecify.annotations.NullMarked;
