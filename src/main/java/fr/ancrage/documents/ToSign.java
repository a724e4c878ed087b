package fr.ancrage.documents;

import fr.ancrage.shared.TerritoryId;
import java.util.List;

/**
 * A text that somebody is asked to sign, letter for letter as it will be shown.
 *
 * @param kind of text: a mandate, a charter
 * @param version of its wording
 * @param askedByName in whose name it is put before them
 */
public record ToSign(
    TerritoryId territory,
    String matter,
    Signer signer,
    String kind,
    String version,
    String language,
    String title,
    List<String> paragraphs,
    String askedByName) {}
