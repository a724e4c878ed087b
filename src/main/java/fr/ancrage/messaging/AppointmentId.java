package fr.ancrage.messaging;

import java.util.UUID;

/** An appointment, from its offer to its end. */
public record AppointmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
