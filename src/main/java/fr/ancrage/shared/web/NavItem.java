package fr.ancrage.shared.web;

import fr.ancrage.shared.Role;
import java.util.List;
import java.util.Set;

/**
 * An entry that a module offers for the rail of a territory; declared as a bean.
 *
 * @param order smaller comes first
 * @param key of its label
 * @param path below the territory's URL, such as {@code /dossiers}
 * @param icon name in the sprite
 * @param roles who sees it: holders of one of them
 * @param beside paths of pages that stand under it, such as {@code /departs}
 */
public record NavItem(
    int order, String key, String path, String icon, Set<Role> roles, List<String> beside) {
  public NavItem(int order, String key, String path, String icon, Set<Role> roles) {
    this(order, key, path, icon, roles, List.of());
  }
}
