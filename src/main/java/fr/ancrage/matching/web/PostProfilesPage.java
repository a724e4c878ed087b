package fr.ancrage.matching.web;

import fr.ancrage.shared.web.FilterChip;
import java.util.List;

/** Profiles beside a post. */
public record PostProfilesPage(
    String url,
    String backUrl,
    String title,
    String lead,
    List<FilterChip> orders,
    String explained,
    List<FitRow> rows) {}
