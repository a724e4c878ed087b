package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for a colleague, or for whoever takes it first, told once for each day it is due. */
@Component
class DueDigest implements DigestSource {
  private final Dues dues;
  private final PublicUrl urls;

  DueDigest(Dues dues, PublicUrl urls) {
    this.dues = dues;
    this.urls = urls;
  }

  @Override
  public List<DigestItem> items(Territory territory, DigestReader reader, Texts t) {
    return switch (reader) {
      case DigestReader.Accompanied _ -> List.of();
      case DigestReader.Colleague(var account, var roles) ->
          dues.of(territory, account.id(), roles, t).stream()
              .map(
                  one ->
                      new DigestItem(
                          one.thing(), one.title(), one.words(), urls.of(territory, one.path())))
              .toList();
    };
  }

  @Override
  public List<PersonId> persons() {
    return List.of();
  }

  @Override
  public Optional<String> page(Territory territory, PersonId person) {
    return Optional.empty();
  }

  @Override
  public void told(List<DigestItem> items) {
    // what was told is noted by the digest
  }
}
