package fr.ancrage.matching.rest;

import fr.ancrage.matching.Post;
import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.api.Refused.Problem;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what other software proposes; everything that is wrong is told at once. */
@Component
class ProposalBodies {
  private static final int LONGEST = 1000;

  private final ProfileQuery people;
  private final PostQuery posts;
  private final Organisations organisations;

  ProposalBodies(ProfileQuery people, PostQuery posts, Organisations organisations) {
    this.people = people;
    this.posts = posts;
    this.organisations = organisations;
  }

  /** Whom, to whom, for which post. */
  record Proposed(
      PersonId person, OrganisationId organisation, @Nullable Post post, @Nullable String words) {}

  /** What a body proposes; {@link Refused} (422) when it cannot be. */
  Proposed read(ProposalBody body, MyRoles roles) {
    var wrong = new ArrayList<Problem>();
    var person = person(body.personId(), roles);
    if (person.isEmpty()) {
      wrong.add(new Problem("person_id", "somebody whom you may see is needed."));
    }
    var post = Optional.ofNullable(body.needId()).flatMap(posts::find);
    if (body.needId() != null && post.isEmpty()) {
      wrong.add(new Problem("need_id", "not an open need."));
    }
    var structure = structure(body, post.orElse(null), roles);
    if (structure.isEmpty()) {
      wrong.add(
          new Problem("organisation_id", "a member that you may propose for, and the need's own."));
    }
    if (body.words() != null && body.words().length() > LONGEST) {
      wrong.add(new Problem("words", "at most 1000 characters."));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return new Proposed(
        person.orElseThrow().person(),
        structure.orElseThrow(),
        post.orElse(null),
        Typed.orNull(body.words()));
  }

  private Optional<FoundProfile> person(@Nullable UUID id, MyRoles roles) {
    return Optional.ofNullable(id).flatMap(one -> people.find(Sight.of(roles), one));
  }

  private Optional<OrganisationId> structure(
      ProposalBody body, @Nullable Post post, MyRoles roles) {
    var own = roles.recruitsFor();
    var said = Optional.ofNullable(body.organisationId()).map(OrganisationId::new);
    var named = post == null ? said : Optional.of(post.organisation());
    return (roles.staff() ? named : named.or(() -> own))
        .filter(one -> said.isEmpty() || said.get().equals(one))
        .filter(one -> roles.staff() || own.filter(one::equals).isPresent())
        .flatMap(organisations::find)
        .filter(one -> one.part() == Part.MEMBER)
        .map(Organisation::id);
  }
}
