package fr.ancrage.messaging;

import fr.ancrage.shared.TerritoryId;
import java.util.UUID;

/** A message was written; published in its transaction. */
public record MessageWritten(TerritoryId territory, UUID subject, Author by, boolean fromPerson) {}
