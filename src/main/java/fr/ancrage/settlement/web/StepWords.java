package fr.ancrage.settlement.web;

import fr.ancrage.catalogue.BaseWords;
import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.catalogue.Wording;
import fr.ancrage.planning.Name;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Steps, documents and offices in one language: the territory's own words before the base's, French
 * where nobody has translated yet.
 */
final class StepWords {
  private static final String FRENCH = "fr";

  private final CatalogueEdition edition;
  private final BaseWords base;
  private final String language;

  StepWords(CatalogueEdition edition, BaseWords base, String language) {
    this.edition = edition;
    this.base = base;
    this.language = language;
  }

  /** What a step is called; of an unknown one, its id. */
  Said name(String id) {
    return edition.catalogue().steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(step -> name(id, step.terms().name()))
        .orElse(new Said(id, language));
  }

  /** What a step is called whose French and English names are these. */
  Said name(String id, Name name) {
    return own(id, language, Wording::name)
        .or(() -> Optional.ofNullable(inCatalogue(name)))
        .or(() -> shipped(id, language, Wording::name))
        .map(text -> new Said(text, language))
        .orElse(new Said(name.fr(), FRENCH));
  }

  private @Nullable String inCatalogue(Name name) {
    return switch (language) {
      case FRENCH -> name.fr();
      case "en" -> name.en();
      default -> null;
    };
  }

  /** What a step is and why it is asked; null where nobody has said. */
  @Nullable Said what(String id) {
    return own(id, language, Wording::explanation)
        .or(() -> shipped(id, language, Wording::explanation))
        .map(text -> new Said(text, language))
        .or(
            () ->
                own(id, FRENCH, Wording::explanation)
                    .or(() -> shipped(id, FRENCH, Wording::explanation))
                    .map(text -> new Said(text, FRENCH)))
        .orElse(null);
  }

  Term authority(String id) {
    return new Term(
        edition.catalogue().authorities().getOrDefault(id, id),
        base.authority(edition.base(), id, language).orElse(null),
        edition.authority(id).orElse(null));
  }

  Term document(String id) {
    var document = edition.catalogue().documents().get(id);
    return new Term(
        document == null ? id : document.name().fr(),
        base.document(edition.base(), id, language).orElse(null));
  }

  private Optional<String> own(String id, String in, Function<Wording, @Nullable String> words) {
    return edition.wording(id, in).flatMap(wording -> Optional.ofNullable(words.apply(wording)));
  }

  private Optional<String> shipped(
      String id, String in, Function<Wording, @Nullable String> words) {
    return base.step(edition.base(), id, in)
        .flatMap(wording -> Optional.ofNullable(words.apply(wording)));
  }
}
