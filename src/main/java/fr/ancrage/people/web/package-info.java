/** Who looked at what: the journal of a territory, and its seals. */
@NullMarked
package fr.ancrage.people.web;

import org.jspecify.annotations.NullMarked;
