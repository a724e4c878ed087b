package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** What was read, or the form with what is wrong; {@code terms} is null when something is. */
record Reading<T>(Form form, @Nullable T terms) {}
