package fr.ancrage.prospects;

import fr.ancrage.messaging.LinkReader;
import fr.ancrage.messaging.OpenLink;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page of an approach speaks the language it was written in. */
@Component
class ProspectLanguage implements LinkReader {
  private final ProspectStore store;

  ProspectLanguage(ProspectStore store) {
    this.store = store;
  }

  @Override
  public Optional<String> language(OpenLink link) {
    return Approaches.PURPOSE.equals(link.purpose())
        ? store.find(link.object()).map(one -> one.known().language())
        : Optional.empty();
  }
}
