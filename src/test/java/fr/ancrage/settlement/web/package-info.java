@NullMarked
package fr.ancrage.settlement.web;

import org.jspecify.annotations.NullMarked;
