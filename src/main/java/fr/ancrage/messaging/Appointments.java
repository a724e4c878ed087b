package fr.ancrage.messaging;

import fr.ancrage.messaging.AppointmentNews.AppointmentBooked;
import fr.ancrage.messaging.AppointmentNews.AppointmentCancelled;
import fr.ancrage.messaging.AppointmentNews.AppointmentDeclined;
import fr.ancrage.messaging.AppointmentNews.AppointmentOffered;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appointments offered by a link without account. Whatever is booked, moved or called off reaches
 * both calendars by mail (iTIP). A host is never booked twice at overlapping times.
 */
@Service
public class Appointments {
  private final AppointmentStore store;
  private final SlotStore slots;
  private final AppointmentLinks links;
  private final AppointmentMails mails;
  private final PublicUrl url;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Appointments(
      AppointmentStore store,
      SlotStore slots,
      AppointmentLinks links,
      AppointmentMails mails,
      PublicUrl url,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.slots = slots;
    this.links = links;
    this.mails = mails;
    this.url = url;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Offers slots and writes to the person when they have an address.
   *
   * @return the token of the person's link; empty when this offer was made already
   */
  @Transactional
  public Optional<String> offer(Territory territory, NewOffer offer, Author by) {
    var uid = offer.id() + "@" + url.host();
    if (!store.add(offer, territory.id(), territory.zone(), uid, by)) {
      return Optional.empty();
    }
    for (var start : offer.starts()) {
      slots.add(offer.id(), start, territory.zone(), offer.minutes());
    }
    var appointment = get(offer.id());
    var offered = slots(offer.id());
    var token = links.make(appointment, offered, by);
    mails.offered(territory, appointment, offered, token);
    events.publishEvent(new AppointmentOffered(appointment, by, offered.size()));
    return Optional.of(token);
  }

  /** One more link for the person, to be copied; those before stay good. */
  @Transactional
  public String link(AppointmentId id, Author by) {
    return links.make(get(id), slots(id), by);
  }

  /** The appointment, which must be one of the territory at work. */
  public Appointment get(AppointmentId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Those of a subject, newest first. */
  public List<Appointment> of(UUID subject) {
    return store.of(subject);
  }

  /** Those booked between two moments, by the hour; {@code host} null means everybody's. */
  public List<Appointment> booked(@Nullable AccountId host, Instant from, Instant to) {
    return store.booked(host, from, to);
  }

  /** What was offered, in order of time. */
  public List<Slot> slots(AppointmentId id) {
    return slots.of(id);
  }

  /** What may still be chosen: not past, and the host is free. */
  public List<Slot> free(AppointmentId id) {
    var now = clock.instant();
    return slots(id).stream()
        .filter(slot -> !slot.taken() && slot.start().toInstant().isAfter(now))
        .toList();
  }

  /** When the host is booked. */
  public List<Busy> busy(AccountId host, Instant from, Instant to) {
    return slots.busy(host, from, to);
  }

  /** Books one of the slots offered, or moves to it. */
  @Transactional
  public Booking book(Territory territory, AppointmentId id, UUID slot, Author by) {
    store.lock(id);
    var before = get(id);
    var wanted =
        slots(id).stream()
            .filter(offered -> offered.id().equals(slot))
            .findFirst()
            .orElseThrow(() -> new NotFound(slot));
    var was = before.booked();
    if (was != null && was.id().equals(slot)) {
      return Booking.SAME;
    }
    if (before.state() == AppointmentState.CANCELLED
        || !wanted.start().toInstant().isAfter(clock.instant())) {
      return Booking.OVER;
    }
    if (!take(id, was, slot)) {
      return Booking.TAKEN;
    }
    store.stand(id, AppointmentState.BOOKED, was == null ? 0 : before.sequence() + 1);
    var booked = get(id);
    mails.booked(territory, booked, wanted, was != null, slots(id), by);
    events.publishEvent(new AppointmentBooked(booked, by, wanted, was != null));
    return Booking.DONE;
  }

  /** Takes a slot; what was booked before is kept when the new one is taken. */
  private boolean take(
      AppointmentId id, @org.jspecify.annotations.Nullable Slot before, UUID slot) {
    if (before == null) {
      return slots.book(id, slot);
    }
    slots.free(id);
    if (slots.book(id, slot)) {
      return true;
    }
    slots.book(id, before.id());
    return false;
  }

  /** The host moves it to a time that was perhaps never offered. */
  @Transactional
  public Booking move(Territory territory, AppointmentId id, LocalDateTime start, Author by) {
    var appointment = get(id);
    var slot = slots.add(id, start, appointment.zone(), appointment.minutes());
    return book(territory, id, slot, by);
  }

  /** No slot suits the person; those offered can still be chosen. False when already said. */
  @Transactional
  public boolean decline(Territory territory, AppointmentId id, String words, Author by) {
    if (!store.decline(id, words)) {
      return false;
    }
    var appointment = get(id);
    mails.declined(territory, appointment, words);
    events.publishEvent(new AppointmentDeclined(appointment, by, words));
    return true;
  }

  /** Calls it off, or takes the offer back. False when it was called off already. */
  @Transactional
  public boolean cancel(Territory territory, AppointmentId id, Author by) {
    store.lock(id);
    var before = get(id);
    if (before.state() == AppointmentState.CANCELLED) {
      return false;
    }
    var was = before.booked();
    slots.free(id);
    store.stand(
        id, AppointmentState.CANCELLED, was == null ? before.sequence() : before.sequence() + 1);
    var cancelled = get(id);
    if (was != null) {
      mails.cancelled(territory, cancelled, was, by);
    }
    events.publishEvent(new AppointmentCancelled(cancelled, by, was));
    return true;
  }
}
