package fr.ancrage.messaging;

import org.jspecify.annotations.Nullable;

/**
 * One thing to tell.
 *
 * @param thing names it: what has this name is told once to one reader
 * @param about whom or what it concerns; things about the same come together
 * @param words what happened, and what can be done
 * @param url absolute; where one acts
 */
public record DigestItem(String thing, String about, String words, @Nullable String url) {}
