package fr.ancrage.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An enum constant that the catalogue writes in lower case. */
public interface Keyed {
  /** The name of the constant in Java. */
  String name();

  /** The word of the catalogue. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant written so in the catalogue. */
  static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.key().equals(key)).findFirst();
  }

  /** Every word that the catalogue may write for this type. */
  static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
  }
}
