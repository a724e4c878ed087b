package fr.ancrage.settlement;

import fr.ancrage.shared.TerritoryId;

/** A dossier stands elsewhere now. */
public record StageMoved(TerritoryId territory, DossierId dossier, Stage stage) {}
