package fr.ancrage.shared.web;

/** The hidden field that proves that a form was served by us. */
public record Csrf(String parameter, String token) {}
