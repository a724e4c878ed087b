package fr.ancrage.messaging;

/** What happened to an appointment; published in the transaction of the act. */
public sealed interface AppointmentNews {
  /** How it stands now. */
  Appointment appointment();

  /** Who did it. */
  Author by();

  /** Slots were offered. */
  record AppointmentOffered(Appointment appointment, Author by, int slots)
      implements AppointmentNews {}

  /** A slot was chosen, or another one. */
  record AppointmentBooked(Appointment appointment, Author by, Slot slot, boolean moved)
      implements AppointmentNews {}

  /** None of the slots suits the person, who says so in words. */
  record AppointmentDeclined(Appointment appointment, Author by, String words)
      implements AppointmentNews {}

  /** It was called off. */
  record AppointmentCancelled(
      Appointment appointment, Author by, @org.jspecify.annotations.Nullable Slot slot)
      implements AppointmentNews {}
}
