package fr.ancrage.needs.web;

import fr.ancrage.messaging.DigestItem;
import fr.ancrage.messaging.DigestReader;
import fr.ancrage.messaging.DigestSource;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.SavedList;
import fr.ancrage.people.SavedLists;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which needs saved lists with an alert find, told once to whoever saved them. */
@Component
class NeedDigest implements DigestSource {
  private static final int MOST = 20;

  private final SavedLists saved;
  private final NeedLists lists;
  private final PublicUrl url;

  NeedDigest(SavedLists saved, NeedLists lists, PublicUrl url) {
    this.saved = saved;
    this.lists = lists;
    this.url = url;
  }

  @Override
  public List<DigestItem> items(Territory territory, DigestReader reader, Texts t) {
    return switch (reader) {
      case DigestReader.Accompanied _ -> List.of();
      case DigestReader.Colleague(var account, var roles) ->
          saved.alerts(account.id(), NeedLists.PLACE).stream()
              .flatMap(one -> found(territory, one, roles, t))
              .toList();
    };
  }

  private Stream<DigestItem> found(Territory territory, SavedList list, MyRoles roles, Texts t) {
    var filter = NeedFilter.of(list.asked());
    var found = lists.find(territory, filter, NeedRights.of(roles), false, t);
    return found.needs().stream()
        .limit(MOST)
        .map(
            one ->
                new DigestItem(
                    "need:" + list.id() + ":" + one.id(),
                    t.get("needs.digest.about", list.name()),
                    t.get(
                        "needs.digest.new",
                        one.terms().title(),
                        found.name(one, t),
                        found.place(one, t)),
                    url.of(territory, "/besoins/" + one.id())));
  }
}
