package fr.ancrage.shared.web;

import fr.ancrage.shared.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route. On the method, else on its controller; a route without one is refused and
 * fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Access {
  /** Whom it is for. */
  Audience value() default Audience.ROLES;

  /** Roles of which one is needed, for {@link Audience#ROLES}. */
  Role[] roles() default {};

  /** Scope that the token must have, for {@link Audience#TOKEN}. */
  String scope() default "";
}
