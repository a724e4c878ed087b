package fr.ancrage.home;

import fr.ancrage.territories.TerritoryKind;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who opens a territory.
 *
 * @param form names the form, so that sending it twice opens one territory
 * @param language in which they are written to
 * @param origin network address it comes from; kept hashed
 */
public record OpeningRequest(
    UUID form,
    String name,
    TerritoryKind kind,
    ZoneId zone,
    List<String> communes,
    String myName,
    String myEmail,
    @Nullable String colleagueName,
    @Nullable String colleagueEmail,
    String language,
    String origin) {}
