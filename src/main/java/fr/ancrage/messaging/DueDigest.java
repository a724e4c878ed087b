package fr.ancrage.messaging;

import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
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
}
