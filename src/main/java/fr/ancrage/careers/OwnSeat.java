package fr.ancrage.careers;

/** A training that somebody is on, and their place there. */
public record OwnSeat(Session session, Seat seat) {}
