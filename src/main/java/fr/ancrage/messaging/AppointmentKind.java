package fr.ancrage.messaging;

/** How one meets. */
public enum AppointmentKind {
  /** The host calls a number. */
  PHONE,
  /** Both open the same address. */
  VIDEO,
  /** Somewhere. */
  PLACE
}
