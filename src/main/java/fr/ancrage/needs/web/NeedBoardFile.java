package fr.ancrage.needs.web;

import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The board of needs as a file. */
@Component
class NeedBoardFile {
  private final NeedBoardQuery query;
  private final Professions professions;
  private final Places places;

  NeedBoardFile(NeedBoardQuery query, Professions professions, Places places) {
    this.query = query;
    this.professions = professions;
    this.places = places;
  }

  /** The cells, one by one. */
  ResponseEntity<byte[]> download(Texts t) {
    var all = query.cells();
    var names = places.communes(all.stream().map(NeedBoardQuery.Cell::commune).distinct().toList());
    return SheetWriter.download(
        t.get("needs.board"),
        Stream.of(
                "needs.profession",
                "needs.commune",
                "needs.board.when",
                "needs.board.posts",
                "needs.board.etp",
                "needs.board.fresh")
            .map(key -> t.get(key))
            .toList(),
        all.stream()
            .map(
                one ->
                    Arrays.<@Nullable Object>asList(
                        professions.label(one.profession(), null, t.language()),
                        Objects.requireNonNullElse(names.get(one.commune()), one.commune()),
                        Quarters.name(one.quarter(), t),
                        one.posts(),
                        one.fullTime(),
                        one.fresh()))
            .toList());
  }
}
