package fr.ancrage.settlement.web;

import fr.ancrage.people.Merge;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The journal of merges, in words. */
@Component
class MergeWords {
  List<RecordPage.MergeRow> rows(List<Merge> merges, Territory territory, Texts t) {
    return merges.stream()
        .map(
            merge ->
                new RecordPage.MergeRow(
                    t.get("settlement.merge.words", merge.mergedName(), merge.keptName()),
                    t.get(
                        "settlement.merge.when",
                        t.date(merge.mergedAt().atZone(territory.zone()).toLocalDate()),
                        Objects.requireNonNullElse(merge.byName(), "–")),
                    undoUrl(territory, merge.id())))
        .toList();
  }

  static String undoUrl(Territory territory, java.util.UUID merge) {
    return territory.url() + "/doublons/fusions/" + merge + "/annuler";
  }
}
