package fr.ancrage.matching.rest;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Introductions.By;
import fr.ancrage.matching.Visits;
import fr.ancrage.matching.finding.IntroductionQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.api.Cursor;
import fr.ancrage.shared.api.EntityTag;
import fr.ancrage.shared.web.Concerned;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Introductions as they are answered: 404 for whoever may not see one now. */
@Component
class IntroductionAnswers {
  private final IntroductionQuery query;
  private final Visits visits;

  IntroductionAnswers(IntroductionQuery query, Visits visits) {
    this.query = query;
    this.visits = visits;
  }

  /** The introduction, if this reader may see it now. */
  IntroductionQuery.Row find(MyRoles roles, UUID id) {
    return query.find(Sight.of(roles), id).orElseThrow(() -> new NotFound(id));
  }

  IntroductionJson.Page page(
      Cursor cursor,
      @Nullable IntroductionState state,
      @Nullable UUID need,
      @Nullable Instant changedSince,
      int most,
      MyRoles roles,
      Concerned concerned) {
    var found = query.after(cursor, Sight.of(roles), state, need, changedSince, most + 1);
    var page = found.stream().limit(most).toList();
    page.forEach(one -> concerned.person(one.person().value()));
    var last = found.size() > most ? page.getLast().introduction() : null;
    return new IntroductionJson.Page(
        page.stream().map(one -> IntroductionJson.of(one, By.party(roles), null)).toList(),
        last == null ? null : new Cursor(last.proposedAt(), last.id()).text());
  }

  ResponseEntity<IntroductionJson> one(
      HttpStatus status, UUID id, MyRoles roles, Concerned concerned) {
    var row = find(roles, id);
    concerned.person(row.person().value());
    var answer = ResponseEntity.status(status).eTag(EntityTag.of(row.introduction().version()));
    if (status == HttpStatus.CREATED) {
      answer.location(URI.create("/api/v1/introductions/" + id));
    }
    return answer.body(IntroductionJson.of(row, By.party(roles), visits.of(id).orElse(null)));
  }
}
