package fr.ancrage.charter.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charter being written.
 *
 * @param saved who saved it last, in words; null while nothing is saved
 * @param publishUrl null while there is nothing to publish
 * @param members how many will be asked to sign
 */
public record DraftPage(
    String url,
    String backUrl,
    List<Choice> pools,
    Form form,
    @Nullable String saved,
    @Nullable String publishUrl,
    int members) {}
