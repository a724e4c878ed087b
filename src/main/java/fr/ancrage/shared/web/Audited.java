package fr.ancrage.shared.web;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The route shows or changes something of a person: each use of it becomes one row of the audit. On
 * the method, else on its controller; a route about persons without one fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {
  /** Why it is done. */
  Purpose purpose() default Purpose.ACCOMPANIMENT;

  /** What it touches. */
  Matter matter();

  /** What is done, when the HTTP method does not say it: a GET is seen, the rest changed. */
  Act[] act() default {};

  /** Which variable of the URL names the one thing that it is done to, if not the case. */
  String subject() default "id";

  /** Repeated by a machine: the first of a day is kept, the rest says nothing new. */
  boolean daily() default false;

  /** The door records it, in the transaction of the act. */
  boolean byTheDoor() default false;
}
