/** What every page is made of: the shell around it and the small records its fragments take. */
@NullMarked
@NamedInterface("web")
package fr.ancrage.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
