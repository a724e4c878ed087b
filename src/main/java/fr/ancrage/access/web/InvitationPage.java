package fr.ancrage.access.web;

/** An invitation that can be accepted. */
public record InvitationPage(String territory, String name, String roles, String url) {}
