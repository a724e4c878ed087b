package fr.ancrage.needs.web;

import fr.ancrage.needs.Need;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The list of needs as a file: exactly what the filter leaves. */
@Component
class NeedFiles {
  private final NeedLists lists;
  private final NeedWords words;

  NeedFiles(NeedLists lists, NeedWords words) {
    this.lists = lists;
    this.words = words;
  }

  ResponseEntity<byte[]> needs(Territory territory, NeedFilter filter, NeedRights rights, Texts t) {
    var found = lists.find(territory, filter, rights, true, t);
    var header =
        Stream.of(
                "needs.name",
                "needs.profession",
                "needs.organisation",
                "needs.commune",
                "needs.places",
                "needs.rate",
                "needs.from",
                "needs.until",
                "needs.urgency",
                "needs.contract",
                "needs.halfdays",
                "needs.hours",
                "needs.why",
                "needs.lodging",
                "needs.words",
                "needs.state",
                "needs.confirmed")
            .map(key -> t.get(key))
            .toList();
    return SheetWriter.download(
        t.get("needs.title"),
        header,
        found.needs().stream().map(one -> row(one, found, territory, t)).toList());
  }

  private List<@Nullable Object> row(
      Need need, NeedLists.Found found, Territory territory, Texts t) {
    var terms = need.terms();
    return Arrays.<@Nullable Object>asList(
        terms.title(),
        words.profession(terms.profession(), terms.speciality(), t),
        found.name(need, t),
        found.communes().getOrDefault(terms.commune(), terms.commune()),
        terms.places(),
        NeedWords.rate(terms.rate(), t),
        terms.from(),
        terms.until(),
        t.name("needs.urgency", terms.urgency()),
        terms.contract() == null ? null : t.name("needs.contract", terms.contract()),
        NeedWords.halfDays(terms.halfDays(), t),
        terms.hours(),
        terms.why() == null ? null : t.name("needs.why", terms.why()),
        terms.lodging() ? t.get("needs.lodging.yes") : null,
        terms.words(),
        t.name("needs.state", need.state()),
        LocalDate.ofInstant(need.confirmedAt(), territory.zone()));
  }
}
