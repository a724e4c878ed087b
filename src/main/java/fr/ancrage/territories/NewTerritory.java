package fr.ancrage.territories;

import java.time.ZoneId;
import java.util.List;

/**
 * What is needed to open a territory.
 *
 * @param communes INSEE codes of its perimeter
 * @param requestedBy the e-mail of its first colleague
 */
public record NewTerritory(
    String name,
    TerritoryKind kind,
    ZoneId zone,
    List<String> communes,
    String requestedBy,
    boolean demo) {}
