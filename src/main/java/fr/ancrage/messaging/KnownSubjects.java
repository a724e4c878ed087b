package fr.ancrage.messaging;

import fr.ancrage.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The subjects of all modules above. */
@Component
class KnownSubjects {
  private final List<Subjects> modules;

  KnownSubjects(List<Subjects> modules) {
    this.modules = modules;
  }

  Subject get(UUID subject) {
    return modules.stream()
        .map(module -> module.find(subject))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new NotFound(subject));
  }
}
