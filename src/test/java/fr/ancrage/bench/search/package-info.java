/** {@code bench/search}: a large installation, searched by many at once. */
@NullMarked
package fr.ancrage.bench.search;

import org.jspecify.annotations.NullMarked;
