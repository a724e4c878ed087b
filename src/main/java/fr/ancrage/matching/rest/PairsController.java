package fr.ancrage.matching.rest;

import fr.ancrage.matching.HalfDays;
import fr.ancrage.matching.JointPosts;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Seeker;
import fr.ancrage.matching.Wanted;
import fr.ancrage.pairing.PairOrder;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.api.Refused.Problem;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Two posts for two people who ask together; nothing is kept. */
@RestController
@Tag(name = "matches")
@Access(value = Audience.TOKEN, scope = "matches:pairs")
class PairsController {
  private static final OrganisationId NONE = new OrganisationId(new UUID(0, 0));
  private static final int MOST_NEEDS = 5_000;
  private static final int FULL = 100;
  private static final int PAIRS = 50;
  private static final int MOST_PAIRS = 200;

  private final JointPosts joint;
  private final Professions professions;
  private final Clock clock;

  PairsController(JointPosts joint, Professions professions, Clock clock) {
    this.joint = joint;
    this.professions = professions;
    this.clock = clock;
  }

  @Operation(summary = "Pairs of posts that two people could take from one home")
  @PostMapping("/api/v1/matches/pairs")
  PairsJson pairs(Territory territory, @RequestBody PairsBody body) {
    var wrong = new ArrayList<Problem>();
    var one = seeker(body.one(), "one", wrong);
    var other = seeker(body.other(), "other", wrong);
    var posts = posts(body.needs(), wrong);
    var order = Objects.requireNonNullElse(body.order(), "wishes");
    if (!order.equals("wishes") && !order.equals("ways")) {
      wrong.add(new Problem("order", "wishes or ways."));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return PairsJson.of(
        joint.find(
            one,
            other,
            posts,
            around(body.home()),
            order.equals("ways") ? PairOrder.WAYS : PairOrder.WISHES,
            Math.clamp(Objects.requireNonNullElse(body.limit(), PAIRS), 1, MOST_PAIRS),
            LocalDate.now(clock.withZone(territory.zone()))));
  }

  private static JointPosts.Around around(PairsBody.@Nullable Home home) {
    return home == null || home.communes() == null
        ? JointPosts.Around.ANYWHERE
        : new JointPosts.Around(
            home.communes(), Math.clamp(Objects.requireNonNullElse(home.km(), 20), 0, 200));
  }

  private Seeker seeker(PairsBody.@Nullable Person said, String field, List<Problem> wrong) {
    if (said == null || professions.find(said.profession()).isEmpty()) {
      wrong.add(new Problem(field + ".profession", "a code of a profession is needed."));
      return new Seeker(Wanted.nothing(), null);
    }
    if (said.from() != null && said.until() != null && said.until().isBefore(said.from())) {
      wrong.add(new Problem(field + ".until", "before from."));
    }
    if (said.km() != null && (said.km() < 0 || said.km() > 300)) {
      wrong.add(new Problem(field + ".km", "0 to 300."));
    }
    share(said.rateMin(), said.rateMax(), field, wrong);
    return new Seeker(
        new Wanted(
            said.profession(),
            said.speciality(),
            said.from(),
            said.until(),
            list(said.communes()),
            said.km(),
            said.rateMin(),
            said.rateMax(),
            HalfDays.of(list(said.halfDays())),
            null,
            List.of(),
            null,
            Boolean.TRUE.equals(said.lodging())),
        said.practiseFrom());
  }

  private static List<Post> posts(@Nullable List<PairsBody.Need> said, List<Problem> wrong) {
    if (said == null || said.isEmpty() || said.size() > MOST_NEEDS) {
      wrong.add(new Problem("needs", "1 to 5000 are needed."));
      return List.of();
    }
    var posts = new ArrayList<Post>();
    for (var at = 0; at < said.size(); at++) {
      var need = said.get(at);
      var field = "needs[" + at + "]";
      if (need.id() == null || need.commune() == null || need.profession() == null) {
        wrong.add(new Problem(field, "id, commune and profession are needed."));
        continue;
      }
      share(need.rateMin(), need.rateMax(), field, wrong);
      posts.add(
          new Post(
              need.id(),
              NONE,
              "",
              need.commune(),
              need.profession(),
              need.speciality(),
              Objects.requireNonNullElse(need.rateMin(), FULL),
              Objects.requireNonNullElse(need.rateMax(), FULL),
              need.from(),
              need.until(),
              false,
              null,
              HalfDays.of(list(need.halfDays())),
              Boolean.TRUE.equals(need.lodging())));
    }
    return posts;
  }

  private static void share(
      @Nullable Integer min, @Nullable Integer max, String field, List<Problem> wrong) {
    var low = Objects.requireNonNullElse(min, 1);
    var high = Objects.requireNonNullElse(max, FULL);
    if (low < 1 || high > FULL || low > high) {
      wrong.add(new Problem(field + ".rate_min", "1 to 100, and not above rate_max."));
    }
  }

  private static <T> List<T> list(@Nullable List<T> said) {
    return said == null ? List.of() : said;
  }
}
