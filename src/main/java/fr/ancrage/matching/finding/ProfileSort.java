package fr.ancrage.matching.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Orders of a list of profiles. */
public enum ProfileSort {
  RECENT("p.changed_at desc, p.id"),
  NEAR("near_km nulls last, p.changed_at desc, p.id"),
  SOON("greatest(p.available_from, p.practise_from) nulls first, p.changed_at desc, p.id"),
  NAME("p.plain_name, p.id");

  private final String order;

  ProfileSort(String order) {
    this.order = order;
  }

  String order() {
    return order;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ProfileSort of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return one;
      }
    }
    return RECENT;
  }
}
