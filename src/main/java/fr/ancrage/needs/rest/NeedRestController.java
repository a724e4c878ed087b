package fr.ancrage.needs.rest;

import fr.ancrage.access.IdempotencyKeys;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.api.Cursor;
import fr.ancrage.shared.api.EntityTag;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Territory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Needs for other software, by the door that the screens use. */
@RestController
@Tag(name = "needs")
@RequestMapping("/api/v1/needs")
class NeedRestController {
  private static final String READ = "needs:read";
  private static final String WRITE = "needs:write";
  private static final int MOST = 200;

  private final Needs needs;
  private final NeedBodies bodies;
  private final NeedFeedQuery feed;
  private final Professions professions;
  private final IdempotencyKeys keys;

  NeedRestController(
      Needs needs,
      NeedBodies bodies,
      NeedFeedQuery feed,
      Professions professions,
      IdempotencyKeys keys) {
    this.needs = needs;
    this.bodies = bodies;
    this.feed = feed;
    this.professions = professions;
    this.keys = keys;
  }

  /** Why a need is closed: a code, and words if there are any. */
  record Closure(String reason, @Nullable String words) {}

  @Operation(summary = "Needs in the order in which they were declared")
  @Access(value = Audience.TOKEN, scope = READ)
  @GetMapping
  NeedJson.Page list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String profession,
      @RequestParam(name = "changed_since", required = false) @Nullable Instant changedSince,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      MyRoles roles) {
    if (state != null && NeedState.of(state).isEmpty()) {
      throw new Refused(List.of(new Refused.Problem("state", "unknown: " + state + ".")));
    }
    var most = Math.clamp(limit, 1, MOST);
    var filter =
        new NeedFeedQuery.Filter(
            state, profession, changedSince, roles.staff(), roles.recruitsFor().orElse(null));
    var found = feed.after(Cursor.read(cursor), filter, most + 1);
    var page = found.stream().limit(most).toList();
    var next =
        found.size() > most
            ? new Cursor(page.getLast().declaredAt(), page.getLast().id().value()).text()
            : null;
    return new NeedJson.Page(
        page.stream().map(need -> NeedJson.of(need, professions)).toList(), next);
  }

  @Operation(summary = "One need; its ETag is what a change has to name")
  @Access(value = Audience.TOKEN, scope = READ)
  @GetMapping("/{id}")
  ResponseEntity<NeedJson> show(@PathVariable UUID id, MyRoles roles) {
    var need = needs.get(new NeedId(id));
    if (need.state() != NeedState.OPEN && !roles.staff() && !edits(need, roles)) {
      throw new NotFound(id);
    }
    return answer(HttpStatus.OK, need);
  }

  @Operation(summary = "Declares a need; sent twice with one Idempotency-Key, it is declared once")
  @Access(value = Audience.TOKEN, scope = WRITE)
  @PostMapping
  ResponseEntity<NeedJson> declare(
      Territory territory,
      Account me,
      MyRoles roles,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody NeedBody body) {
    var made =
        keys.once(
            territory.id(),
            me.id(),
            key,
            "needs " + body,
            () -> needs.open(territory.id(), bodies.read(body, roles), me.id()).value());
    var need = needs.get(new NeedId(made.id()));
    return answer(made.fresh() ? HttpStatus.CREATED : HttpStatus.OK, need);
  }

  @Operation(summary = "Says a need anew; If-Match names the version that was read")
  @Access(value = Audience.TOKEN, scope = WRITE)
  @PutMapping("/{id}")
  ResponseEntity<NeedJson> change(
      Territory territory,
      Account me,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody NeedBody body) {
    var need = editable(id, roles);
    EntityTag.require(ifMatch, need.version());
    needs.change(territory.id(), need.id(), need.version(), bodies.read(body, roles), me.id());
    return answer(HttpStatus.OK, needs.get(need.id()));
  }

  @Operation(summary = "The need still holds")
  @Access(value = Audience.TOKEN, scope = WRITE)
  @PostMapping("/{id}/confirmation")
  ResponseEntity<NeedJson> confirm(
      Territory territory, Account me, MyRoles roles, @PathVariable UUID id) {
    var need = editable(id, roles);
    needs.confirm(territory.id(), need.id(), me.id());
    return answer(HttpStatus.OK, needs.get(need.id()));
  }

  @Operation(summary = "Nobody is sought any more; closing twice changes nothing")
  @Access(value = Audience.TOKEN, scope = WRITE)
  @PostMapping("/{id}/closure")
  ResponseEntity<NeedJson> close(
      Territory territory,
      Account me,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestBody Closure body) {
    var need = needs.get(new NeedId(id));
    if (!edits(need, roles)) {
      throw new NotFound(id);
    }
    var reason =
        CloseReason.of(body.reason())
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(new Refused.Problem("reason", "unknown: " + body.reason() + "."))));
    needs.close(territory.id(), need.id(), reason, body.words(), me.id());
    return answer(HttpStatus.OK, needs.get(need.id()));
  }

  private Need editable(UUID id, MyRoles roles) {
    var need = needs.get(new NeedId(id));
    if (!edits(need, roles)) {
      throw new NotFound(id);
    }
    if (need.over()) {
      throw new Refused(HttpStatus.CONFLICT, "This need is closed.");
    }
    return need;
  }

  private static boolean edits(Need need, MyRoles roles) {
    return roles.any(Role.COORDINATOR)
        || roles.recruitsFor().filter(need.terms().organisation()::equals).isPresent();
  }

  private ResponseEntity<NeedJson> answer(HttpStatus status, Need need) {
    var answer = ResponseEntity.status(status).eTag(EntityTag.of(need.version()));
    if (status == HttpStatus.CREATED) {
      answer.location(URI.create("/api/v1/needs/" + need.id()));
    }
    return answer.body(NeedJson.of(need, professions));
  }
}
