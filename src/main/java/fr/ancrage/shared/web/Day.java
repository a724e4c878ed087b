package fr.ancrage.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A day typed in a form, kept as text and read with {@link TypedDay}: a day that does not exist is
 * then one error among the others, where a field of type LocalDate would hide them.
 */
@Documented
@Constraint(validatedBy = Day.Exists.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {
  /** The key of what is said when there is no such day. */
  String message() default "shared.form.date";

  /** As every constraint has. */
  Class<?>[] groups() default {};

  /** As every constraint has. */
  Class<? extends Payload>[] payload() default {};

  /** Nothing typed is no error. */
  final class Exists implements ConstraintValidator<Day, String> {
    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      return typed == null || typed.isBlank() || TypedDay.read(typed).isPresent();
    }
  }
}
