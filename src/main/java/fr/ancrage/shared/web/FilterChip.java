package fr.ancrage.shared.web;

/** One filter above a list: a link, with how many rows it leaves. */
public record FilterChip(String label, String url, long count, boolean active) {}
