/**
 * Pages that a link without account opens: choosing an appointment, the thread, calendars. Public
 * is only what other modules' pages show of a thread.
 */
@NamedInterface("web")
@NullMarked
package fr.ancrage.messaging.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
