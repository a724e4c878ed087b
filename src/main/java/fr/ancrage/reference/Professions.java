package fr.ancrage.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The professions: by code, and by what people type (« AS », « IDE de nuit », « medecin generaliste
 * »).
 */
@Component
public class Professions {
  private final List<Profession> all;
  private final Map<String, Profession> byCode = new HashMap<>();
  private final List<ProfessionFile.Alias> aliases;

  Professions() {
    var file = new ProfessionFile();
    all = file.professions();
    all.forEach(one -> byCode.put(one.code(), one));
    aliases = file.aliases();
  }

  /** All of them, the most sought first. */
  public List<Profession> all() {
    return all;
  }

  /** By the product's code. */
  public Optional<Profession> find(@Nullable String code) {
    return Optional.ofNullable(code == null ? null : byCode.get(code));
  }

  /** By codes; a speciality that the profession does not have is left out. */
  public Optional<NamedProfession> find(@Nullable String code, @Nullable String speciality) {
    return find(code).map(one -> new NamedProfession(one, one.speciality(speciality).orElse(null)));
  }

  /** The words for codes; the code itself when nobody knows it any more. */
  public String label(String code, @Nullable String speciality, String language) {
    return find(code, speciality).map(one -> one.label(language)).orElse(code);
  }

  /**
   * What somebody means: the first profession named, by its longest name there; a speciality of the
   * same profession that follows makes it more particular.
   */
  public Optional<NamedProfession> read(@Nullable String typed) {
    var words = ProfessionWords.of(typed == null ? "" : typed);
    NamedProfession found = null;
    for (var place = 0; place < words.size(); ) {
      var here = longest(words, place);
      if (here == null) {
        place++;
        continue;
      }
      if (found == null) {
        found = here.meant();
      } else if (found.speciality() == null
          && here.meant().speciality() != null
          && here.meant().profession().equals(found.profession())) {
        found = here.meant();
      }
      place += here.tokens().size();
    }
    return Optional.ofNullable(found);
  }

  private ProfessionFile.@Nullable Alias longest(List<String> words, int place) {
    ProfessionFile.Alias longest = null;
    for (var alias : aliases) {
      if (ProfessionWords.at(words, place, alias.tokens())
          && (longest == null || alias.tokens().size() > longest.tokens().size())) {
        longest = alias;
      }
    }
    return longest;
  }
}
