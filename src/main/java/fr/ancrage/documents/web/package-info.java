/** How a file leaves the product, and how its refusal is said. */
@NamedInterface("web")
@NullMarked
package fr.ancrage.documents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
