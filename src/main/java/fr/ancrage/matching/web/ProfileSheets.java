package fr.ancrage.matching.web;

import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The profiles found, as a file: what the reader sees, and no more. */
@Component
class ProfileSheets {
  private final ProfileQuery query;
  private final ProfileLists lists;
  private final WantedWords words;
  private final Communes communes;
  private final Perimeter perimeter;

  ProfileSheets(
      ProfileQuery query,
      ProfileLists lists,
      WantedWords words,
      Communes communes,
      Perimeter perimeter) {
    this.query = query;
    this.lists = lists;
    this.words = words;
    this.communes = communes;
    this.perimeter = perimeter;
  }

  ResponseEntity<byte[]> file(
      Territory territory, ProfileFilter filter, MyRoles roles, Concerned concerned, Texts t) {
    var here = communes.findAll(perimeter.communes(territory.id()));
    var found = query.all(Sight.of(roles), lists.asked(filter, here), filter.sort());
    found.forEach(one -> concerned.person(one.person().value()));
    var places = words.places(found.stream().map(FoundProfile::wanted).toList());
    var header =
        List.of(
            t.get("matching.sheet.name"),
            t.get("profile.profession"),
            t.get("profile.horizon"),
            t.get("profile.from"),
            t.get("profile.until"),
            t.get("profile.practise"),
            t.get("profile.place"),
            t.get("profile.rate.min"),
            t.get("profile.rate.max"),
            t.get("profile.languages"),
            t.get("profile.wishes"));
    var rows =
        found.stream()
            .map(
                one ->
                    Arrays.<Object>asList(
                        one.name(),
                        words.profession(one.wanted(), t),
                        one.wanted().horizon() == null
                            ? null
                            : t.name("profile.horizon", one.wanted().horizon()),
                        one.wanted().from(),
                        one.wanted().until(),
                        one.practiseFrom(),
                        words.where(one.wanted(), places, t),
                        one.wanted().rateMin(),
                        one.wanted().rateMax(),
                        one.wanted().languages().stream()
                            .map(language -> WantedForms.language(language, t))
                            .collect(Collectors.joining(", ")),
                        one.wanted().wishes()))
            .toList();
    return SheetWriter.download(t.get("matching.profiles"), header, rows);
  }
}
