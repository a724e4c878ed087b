/** Lists that come from a spreadsheet and go back to one: read, understood, written. */
@NamedInterface("sheet")
@NullMarked
package fr.ancrage.shared.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
