package fr.ancrage.messaging;

/** What came of choosing a slot. */
public enum Booking {
  /** It is booked; both calendars are told. */
  DONE,
  /** It was booked already: nothing changed. */
  SAME,
  /** Somebody was quicker. */
  TAKEN,
  /** The appointment is called off, or the time is past. */
  OVER
}
