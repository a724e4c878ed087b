package fr.ancrage.careers.web;

import fr.ancrage.reference.Profession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.web.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Jobs by their code: a profession, with a speciality after a slash. */
@Component
class Jobs {
  private static final String PHYSICIAN = "physician";

  private final Professions professions;

  Jobs(Professions professions) {
    this.professions = professions;
  }

  String label(String job, String language) {
    var slash = job.indexOf('/');
    return slash < 0
        ? professions.label(job, null, language)
        : professions.label(job.substring(0, slash), job.substring(slash + 1), language);
  }

  boolean known(@Nullable String job) {
    return job != null && codes().anyMatch(job::equals);
  }

  List<Choice> choices(String chosen, String language) {
    return codes().map(one -> new Choice(one, label(one, language), one.equals(chosen))).toList();
  }

  /** The ROME code of a job; empty when it has none. */
  String rome(String job) {
    var slash = job.indexOf('/');
    return professions
        .find(
            slash < 0 ? job : job.substring(0, slash), slash < 0 ? null : job.substring(slash + 1))
        .map(one -> one.rome())
        .orElse("");
  }

  private Stream<String> codes() {
    return professions.all().stream().flatMap(Jobs::codes);
  }

  private static Stream<String> codes(Profession one) {
    return Stream.concat(
        Stream.of(one.code()),
        one.code().equals(PHYSICIAN)
            ? Stream.of()
            : one.specialities().stream().map(own -> one.code() + "/" + own.code()));
  }
}
