@NullMarked
package fr.ancrage.settlement.rest;

import org.jspecify.annotations.NullMarked;
