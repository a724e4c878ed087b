package fr.ancrage.matching.rest;

import fr.ancrage.access.IdempotencyKeys;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Proposal;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.api.Cursor;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Territory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Introductions for other software, by the door that the screens use. */
@RestController
@Tag(name = "introductions")
@RequestMapping("/api/v1/introductions")
@Access(value = Audience.TOKEN, scope = "introductions:read")
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class IntroductionRestController {
  private static final int MOST = 200;

  private final IntroductionAnswers answers;
  private final Introductions introductions;
  private final ProposalBodies bodies;
  private final IdempotencyKeys keys;

  IntroductionRestController(
      IntroductionAnswers answers,
      Introductions introductions,
      ProposalBodies bodies,
      IdempotencyKeys keys) {
    this.answers = answers;
    this.introductions = introductions;
    this.bodies = bodies;
    this.keys = keys;
  }

  @Operation(summary = "Introductions that you may see, in the order in which they were proposed")
  @GetMapping
  IntroductionJson.Page list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable UUID need,
      @RequestParam(name = "changed_since", required = false) @Nullable Instant changedSince,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      MyRoles roles,
      Concerned concerned) {
    var wanted = state == null ? null : state(state);
    return answers.page(
        Cursor.read(cursor),
        wanted,
        need,
        changedSince,
        Math.clamp(limit, 1, MOST),
        roles,
        concerned);
  }

  @Operation(summary = "One introduction; its ETag is what a move has to name")
  @GetMapping("/{id}")
  ResponseEntity<IntroductionJson> show(@PathVariable UUID id, MyRoles roles, Concerned concerned) {
    return answers.one(HttpStatus.OK, id, roles, concerned);
  }

  @Operation(
      summary = "Asks somebody whether they wish to meet a structure; once for one Idempotency-Key")
  @Access(value = Audience.TOKEN, scope = "introductions:write")
  @PostMapping
  ResponseEntity<IntroductionJson> propose(
      Territory territory,
      Account me,
      MyRoles roles,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody ProposalBody body,
      Concerned concerned) {
    var made =
        keys.once(
            territory.id(),
            me.id(),
            key,
            "introductions " + body,
            () -> made(territory, bodies.read(body, roles), me));
    return answers.one(
        made.fresh() ? HttpStatus.CREATED : HttpStatus.OK, made.id(), roles, concerned);
  }

  private UUID made(Territory territory, ProposalBodies.Proposed wanted, Account me) {
    var proposal =
        introductions.propose(
            territory, wanted.person(), wanted.organisation(), wanted.post(), wanted.words(), me);
    return switch (proposal) {
      case Proposal.Made(var id) -> id;
      case Proposal.Already(var id) -> {
        var already = new Refused(HttpStatus.CONFLICT, "They are being introduced already.");
        already.getBody().setProperty("introduction_id", id);
        throw already;
      }
      case Proposal.Employer _ -> throw new Refused(HttpStatus.CONFLICT, "They work there.");
      case Proposal.Unsigned _ ->
          throw new Refused(HttpStatus.CONFLICT, "This structure has not signed the charter.");
      case Proposal.Exclusive(var until) -> {
        var exclusive =
            new Refused(HttpStatus.CONFLICT, "They were introduced elsewhere not long ago.");
        exclusive.getBody().setProperty("until", until);
        throw exclusive;
      }
    };
  }

  static IntroductionState state(String said) {
    for (var one : IntroductionState.values()) {
      if (one.code().equals(said)) {
        return one;
      }
    }
    throw new Refused(List.of(new Refused.Problem("state", "unknown: " + said + ".")));
  }
}
