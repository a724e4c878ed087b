package fr.ancrage.reference;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Communes and EPCI: found by code, by what people type, by distance. */
@Service
public class Communes {
  private static final Pattern WRITTEN = Pattern.compile("\\((\\d[\\dAB]\\d{3})\\)\\s*$");
  private static final int MEANT = 12;

  private final CommuneStore store;
  private final CommunePoints points;
  private final Remembered<Searched, List<Commune>> searched;

  Communes(CommuneStore store, CommunePoints points, Clock clock) {
    this.store = store;
    this.points = points;
    this.searched = new Remembered<>(clock);
  }

  private record Searched(String plain, int limit) {}

  /** Points were imported: what is remembered on this node is to be read anew. */
  void forget() {
    points.forget();
    searched.forget();
  }

  /** By INSEE code. */
  public Optional<Commune> find(String code) {
    return store.byCodes(List.of(code)).stream().findFirst();
  }

  /** Those that exist among these codes, by name. */
  public List<Commune> findAll(Collection<String> codes) {
    return codes.isEmpty() ? List.of() : store.byCodes(codes);
  }

  /**
   * What somebody may mean: a name, its beginning or nearly it, or the beginning of a postal code.
   * The very name first, then beginnings, then the like; larger ones first.
   */
  public List<Commune> search(String words, int limit) {
    var plain = PlainName.of(words);
    if (plain.isEmpty()) {
      return List.of();
    }
    return searched.or(
        new Searched(plain, limit),
        () ->
            Character.isDigit(plain.charAt(0))
                ? store.byPostalCode(plain.replace(" ", ""), limit)
                : store.byName(plain, limit));
  }

  /**
   * What a field of a form says: « Sedan (08409) », a name or a postal code. One when it is clear:
   * the only one, or the only one of that name, or the only one of that name among those preferred.
   */
  public List<Commune> meant(@Nullable String typed, Collection<String> preferred) {
    var words = typed == null ? "" : typed.strip();
    var code = WRITTEN.matcher(words);
    if (code.find()) {
      return find(code.group(1)).stream().toList();
    }
    var found = search(words, MEANT);
    var plain = PlainName.of(words);
    var same = found.stream().filter(one -> PlainName.of(one.name()).equals(plain)).toList();
    var likely = same.isEmpty() ? found : same;
    var near = likely.stream().filter(one -> preferred.contains(one.code())).toList();
    return near.isEmpty() ? likely : near;
  }

  /** By SIREN. */
  public Optional<Epci> epci(String code) {
    return store.epci(code);
  }

  /** As {@link #search}, among EPCI. */
  public List<Epci> searchEpci(String words, int limit) {
    var plain = PlainName.of(words);
    return plain.isEmpty() ? List.of() : store.epciByName(plain, limit);
  }

  /** The communes of an EPCI, by name. */
  public List<Commune> members(String epci) {
    return store.members(epci);
  }

  /** Kilometres between two communes; empty when one is unknown or has no point. */
  public OptionalDouble km(String one, String other) {
    var from = find(one).map(Commune::point);
    var to = find(other).map(Commune::point);
    return from.isPresent() && to.isPresent()
        ? OptionalDouble.of(from.get().kmTo(to.get()))
        : OptionalDouble.empty();
  }

  /** How far, by code, the communes within so many kilometres of this one are, nearest first. */
  public Map<String, Double> around(String code, double km) {
    return points.around(code, km);
  }

  /** The communes within so many kilometres of this one, itself included, nearest first. */
  public List<Near> within(String code, double km) {
    return find(code)
        .map(Commune::point)
        .map(
            centre ->
                store.around(centre, km).stream()
                    .flatMap(commune -> near(commune, centre))
                    .filter(near -> near.km() <= km)
                    .sorted(
                        Comparator.comparingDouble(Near::km)
                            .thenComparing(near -> near.commune().code()))
                    .toList())
        .orElse(List.of());
  }

  /** Where all communes are that are within so many kilometres of one of these, and some beyond. */
  public List<Place> places(Collection<Point> around, double km) {
    return around.isEmpty() ? List.of() : store.places(around, km);
  }

  private static Stream<Near> near(Commune commune, Point centre) {
    var point = commune.point();
    return point == null ? Stream.empty() : Stream.of(new Near(commune, centre.kmTo(point)));
  }
}
