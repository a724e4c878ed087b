package fr.ancrage.matching.web;

import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.messaging.DigestItem;
import fr.ancrage.messaging.DigestReader;
import fr.ancrage.messaging.DigestSource;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.SavedList;
import fr.ancrage.people.SavedLists;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom saved searches with an alert find, told once to whoever saved them. */
@Component
class ProfileDigest implements DigestSource {
  private static final int MOST = 20;

  private final SavedLists saved;
  private final ProfileQuery query;
  private final ProfileLists lists;
  private final WantedWords words;
  private final Communes communes;
  private final Perimeter perimeter;
  private final PublicUrl url;

  ProfileDigest(
      SavedLists saved,
      ProfileQuery query,
      ProfileLists lists,
      WantedWords words,
      Communes communes,
      Perimeter perimeter,
      PublicUrl url) {
    this.saved = saved;
    this.query = query;
    this.lists = lists;
    this.words = words;
    this.communes = communes;
    this.perimeter = perimeter;
    this.url = url;
  }

  @Override
  public List<DigestItem> items(Territory territory, DigestReader reader, Texts t) {
    return switch (reader) {
      case DigestReader.Accompanied _ -> List.of();
      case DigestReader.Colleague(var account, var roles) ->
          saved.alerts(account.id(), ProfileLists.PLACE).stream()
              .flatMap(one -> found(territory, one, roles, t))
              .toList();
    };
  }

  private Stream<DigestItem> found(Territory territory, SavedList search, MyRoles roles, Texts t) {
    var here = communes.findAll(perimeter.communes(territory.id()));
    var filter = ProfileFilter.of(search.asked());
    return query.page(Sight.of(roles), lists.asked(filter, here), filter.sort(), MOST, 0).stream()
        .map(
            one ->
                new DigestItem(
                    "profile:" + search.id() + ":" + one.id(),
                    t.get("matching.digest.about", search.name()),
                    t.get("matching.digest.new", one.name(), words.profession(one.wanted(), t)),
                    url.of(territory, ProfileLists.PLACE + "?" + search.query())));
  }
}
