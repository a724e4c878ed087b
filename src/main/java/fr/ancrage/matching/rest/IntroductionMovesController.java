package fr.ancrage.matching.rest;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Introductions.By;
import fr.ancrage.matching.Visit;
import fr.ancrage.matching.Visits;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.api.EntityTag;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Territory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a structure or the coordination does about an introduction, from other software. */
@RestController
@Tag(name = "introductions")
@RequestMapping("/api/v1/introductions/{id}")
@Access(value = Audience.TOKEN, scope = "introductions:write")
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class IntroductionMovesController {
  private final IntroductionAnswers answers;
  private final Introductions introductions;
  private final Visits visits;

  IntroductionMovesController(
      IntroductionAnswers answers, Introductions introductions, Visits visits) {
    this.answers = answers;
    this.introductions = introductions;
    this.visits = visits;
  }

  @Operation(summary = "Brings it to its next state; If-Match names the version that was read")
  @PostMapping("/steps")
  ResponseEntity<IntroductionJson> step(
      Territory territory,
      Account me,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody MoveBody.Step body,
      Concerned concerned) {
    var version = version(id, roles, ifMatch);
    var to = MoveBodies.step(body);
    var by = By.of(roles, me);
    allowed(id, by, to);
    introductions.whileUnchanged(
        id, version, () -> introductions.move(territory, id, to, null, by));
    return answers.one(HttpStatus.OK, id, roles, concerned);
  }

  @Operation(summary = "The structure makes an offer; If-Match names the version that was read")
  @PostMapping("/offer")
  ResponseEntity<IntroductionJson> offer(
      Territory territory,
      Account me,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody MoveBody.Offer body,
      Concerned concerned) {
    var version = version(id, roles, ifMatch);
    var offer = MoveBodies.offer(body);
    var by = By.of(roles, me);
    allowed(id, by, IntroductionState.OFFER);
    introductions.whileUnchanged(
        id, version, () -> introductions.offer(territory, id, offer.words(), offer.startOn(), by));
    return answers.one(HttpStatus.OK, id, roles, concerned);
  }

  @Operation(summary = "Says no, with a reason; If-Match names the version that was read")
  @PostMapping("/refusal")
  ResponseEntity<IntroductionJson> refuse(
      Territory territory,
      Account me,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody MoveBody.Refusal body,
      Concerned concerned) {
    var version = version(id, roles, ifMatch);
    var no = MoveBodies.refusal(body);
    var by = By.of(roles, me);
    allowed(id, by, IntroductionState.REFUSED);
    introductions.whileUnchanged(
        id,
        version,
        () ->
            introductions.refuse(
                territory, id, Objects.requireNonNull(no.reason()), no.words(), by));
    return answers.one(HttpStatus.OK, id, roles, concerned);
  }

  @Operation(summary = "Plans the visit, or plans it anew; calendars are told")
  @PutMapping("/visit")
  ResponseEntity<IntroductionJson> visit(
      Territory territory,
      Account me,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody MoveBody.Visit body,
      Concerned concerned) {
    var version = version(id, roles, ifMatch);
    var before = visits.of(id);
    var known = before.map(Visit::stops).orElse(List.of());
    var read = before.map(Visit::sequence).orElse(Visit.NONE);
    var stops = MoveBodies.stops(body, known, territory.zone());
    var by = By.of(roles, me);
    if (answers.find(roles, id).state() != IntroductionState.VISIT) {
      allowed(id, by, IntroductionState.VISIT);
    }
    introductions.whileUnchanged(
        id,
        version,
        () -> visits.plan(territory, id, read, Typed.orNull(body.words()), stops, by, me.email()));
    return answers.one(HttpStatus.OK, id, roles, concerned);
  }

  @Operation(summary = "Calls the visit off; calendars are told")
  @DeleteMapping("/visit")
  ResponseEntity<IntroductionJson> cancel(
      Territory territory,
      MyRoles roles,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Concerned concerned) {
    var version = version(id, roles, ifMatch);
    introductions.whileUnchanged(
        id,
        version,
        () -> {
          if (!visits.cancel(territory, id)) {
            throw new NotFound(id);
          }
        });
    return answers.one(HttpStatus.OK, id, roles, concerned);
  }

  /** The version that was read and is still true, of an introduction that this reader may see. */
  private int version(UUID id, MyRoles roles, @Nullable String ifMatch) {
    var version = answers.find(roles, id).introduction().version();
    EntityTag.require(ifMatch, version);
    return version;
  }

  /** Refuses what does not follow from where it stands, or is another's to do (409). */
  private void allowed(UUID id, By by, IntroductionState to) {
    var from = introductions.get(id).state();
    if (!from.moves(by.party(), to)) {
      throw new Refused(
          HttpStatus.CONFLICT,
          "From %s you may go to: %s."
              .formatted(
                  from.code(),
                  String.join(
                      ", ",
                      Arrays.stream(IntroductionState.values())
                          .filter(one -> from.moves(by.party(), one))
                          .map(IntroductionState::code)
                          .toList())));
    }
  }
}
