package fr.ancrage.settlement;

import fr.ancrage.shared.TerritoryId;

/** Something that its plan depends on has changed. */
public record DossierChanged(TerritoryId territory, DossierId dossier) {}
