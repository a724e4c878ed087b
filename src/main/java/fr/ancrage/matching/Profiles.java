package fr.ancrage.matching;

import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.people.Consents;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profiles of the territory's pool: made, corrected, left. */
@Service
public class Profiles {
  /** The part of the product that a profile's documents are kept for. */
  public static final String MATTER = "matching";

  private static final String PROFESSION = "profession";

  private final ProfileStore store;
  private final Professions professions;
  private final Communes communes;
  private final Consents consents;
  private final RecruitingFacts facts;
  private final StoredFiles files;

  Profiles(
      ProfileStore store,
      Professions professions,
      Communes communes,
      Consents consents,
      RecruitingFacts facts,
      StoredFiles files) {
    this.store = store;
    this.professions = professions;
    this.communes = communes;
    this.consents = consents;
    this.facts = facts;
    this.files = files;
  }

  /** The profile of a person. */
  public Optional<Profile> of(PersonId person) {
    return store.of(person);
  }

  /** A profile, for the person and for who accompanies them; recruiters read views. */
  public Profile get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /**
   * Opens a profile.
   *
   * @param sourceWords from whom the data came, when not from the person
   */
  @Transactional
  public UUID open(
      TerritoryId territory,
      PersonId person,
      Wanted wanted,
      Profile.Source source,
      @Nullable String sourceWords) {
    var id = Ids.next();
    store.add(territory, id, person, wanted, words(wanted), source, sourceWords);
    profession(territory, person, wanted);
    return id;
  }

  /** Corrects what is wanted; refused as stale when somebody else saved first. */
  @Transactional
  public void correct(TerritoryId territory, UUID id, int version, Wanted wanted) {
    if (!store.change(id, version, wanted, words(wanted))) {
      throw new StaleEdit(id);
    }
    profession(territory, get(id).person(), wanted);
  }

  /** Who looks for posts of a profession has it, until somebody says otherwise. */
  private void profession(TerritoryId territory, PersonId person, Wanted wanted) {
    var known = facts.of(person).stream().anyMatch(one -> one.key().equals(PROFESSION));
    if (!known && wanted.profession() != null) {
      facts.state(territory, person, PROFESSION, List.of(wanted.profession()), "staff", null);
    }
  }

  /** From when persons may practise, as their plans without household steps say; null: unknown. */
  @Transactional
  public void practiseFrom(Map<PersonId, @Nullable LocalDate> days) {
    store.practiseFrom(days);
  }

  /** There was contact: the two years begin anew. */
  @Transactional
  public void touch(PersonId person) {
    store.touch(person);
  }

  /** The person was told that they are in the pool. */
  @Transactional
  public void informed(PersonId person) {
    store.informed(person);
  }

  /** They leave the pool: nobody sees them, the profile and its documents are erased. */
  @Transactional
  public void leave(TerritoryId territory, PersonId person) {
    consents.revokeAll(territory, person);
    for (var file : files.of(MATTER, person)) {
      if (file.erasedAt() == null) {
        files.remove(file, StoredFile.Gone.CLOSED);
      }
    }
    store.remove(person);
  }

  /** What searches read: the words of the codes, of the places, and what was wished. */
  private String words(Wanted wanted) {
    var named =
        wanted.profession() == null
            ? null
            : professions.label(wanted.profession(), wanted.speciality(), "fr");
    var general =
        wanted.profession() == null ? null : professions.label(wanted.profession(), null, "fr");
    var places =
        communes.findAll(wanted.communes()).stream()
            .map(Commune::name)
            .collect(Collectors.joining(" "));
    var spoken =
        wanted.languages().stream()
            .map(code -> Locale.of(code).getDisplayLanguage(Locale.FRENCH))
            .collect(Collectors.joining(" "));
    return Stream.of(general, named, places, spoken, wanted.wishes())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
