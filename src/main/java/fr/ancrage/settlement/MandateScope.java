package fr.ancrage.settlement;

/** What a concierge may do in somebody's name: few kinds, in plain words. */
public enum MandateScope {
  /** Send files to authorities and complete them. */
  SEND_FILES,
  /** Call authorities and ask where a file stands. */
  CALL_AUTHORITIES,
  /** Look for a home and visit it. */
  SEARCH_HOUSING,
  /** Enrol children at school, at the crèche, after school. */
  ENROL_CHILDREN,
  /** Make appointments: bank, insurance, prefecture, telephone. */
  MAKE_APPOINTMENTS
}
