/** The page shell: rendering, errors, access rules, what every screen is made of. */
@NamedInterface("web")
@NullMarked
package fr.ancrage.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
