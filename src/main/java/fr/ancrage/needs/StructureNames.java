package fr.ancrage.needs;

import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.territories.Organisation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which structure a list means: « les Embruns », « EHPAD EMBRUNS », « Hop. Pays de Retz ». */
final class StructureNames {
  private static final Set<String> EMPTY =
      Set.of(
          "le", "la", "les", "l", "de", "des", "du", "d", "et", "en", "a", "au", "aux", "saint",
          "st");
  private static final double CLOSE = 0.6;

  private StructureNames() {}

  static Optional<Organisation> find(List<Organisation> members, String named) {
    var plain = words(named);
    var same = members.stream().filter(one -> words(one.name()).equals(plain)).toList();
    if (same.size() == 1) {
      return Optional.of(same.getFirst());
    }
    Organisation best = null;
    var most = 0.0;
    var twice = false;
    for (var member : members) {
      var near = near(words(member.name()), plain);
      if (near > most) {
        best = member;
        most = near;
        twice = false;
      } else if (near == most && near > 0) {
        twice = true;
      }
    }
    return best == null || twice || most < CLOSE ? Optional.empty() : Optional.of(best);
  }

  /** The share of the typed words that the name has, and a little for what it has beside them. */
  private static double near(Set<String> name, Set<String> typed) {
    if (typed.isEmpty()) {
      return 0;
    }
    var common =
        typed.stream().filter(one -> name.stream().anyMatch(other -> same(one, other))).count();
    return (double) common / typed.size() - 0.01 * (name.size() - common);
  }

  /** The same word, or one cut short: « hop » for « hopital ». */
  private static boolean same(String typed, String known) {
    return typed.equals(known) || (typed.length() > 2 && known.startsWith(typed));
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    Arrays.stream(SheetColumns.plain(text).split("[^a-z0-9]+", -1))
        .filter(one -> !one.isEmpty() && !EMPTY.contains(one))
        .forEach(words::add);
    return words;
  }
}
