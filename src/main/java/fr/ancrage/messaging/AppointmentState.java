package fr.ancrage.messaging;

/** Where an appointment stands. */
public enum AppointmentState {
  /** Slots are offered; none is chosen. */
  OFFERED,
  /** One is chosen. */
  BOOKED,
  /** Called off by either side. */
  CANCELLED,
  /** Every slot offered is past, and none was chosen. */
  EXPIRED
}
