package fr.ancrage.documents;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file when it is given.
 *
 * @param matter which part of the product it is for, by the name of its module
 * @param person null for what is nobody's own: the charter that an organisation signed
 * @param kind which document it shows, in the words of whoever asks for it
 * @param name as it was called where it comes from
 * @param by null for somebody who came by a link
 */
public record NewFile(
    TerritoryId territory,
    String matter,
    @Nullable PersonId person,
    String kind,
    Storage storage,
    String name,
    @Nullable AccountId by,
    String byName) {}
