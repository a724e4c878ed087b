package fr.ancrage.needs.web;

import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Inquiries;
import fr.ancrage.needs.Inquiry;
import fr.ancrage.needs.Inquiry.Told;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a structure says of its needs, whether it holds the link or speaks on the phone. */
@Component
class InquiryDesk {
  /**
   * What came of it.
   *
   * @param said what to tell; null when something is wrong
   * @param refused what was typed, with what is wrong; null when nothing is
   * @param need which need it was about; null for a new one and for all
   * @param stale whether somebody else saved first
   */
  record Outcome(
      @Nullable String said, @Nullable Form refused, @Nullable String need, boolean stale) {}

  private final Inquiries inquiries;
  private final Needs needs;
  private final Fields fields;

  InquiryDesk(Inquiries inquiries, Needs needs, Fields fields) {
    this.inquiries = inquiries;
    this.needs = needs;
    this.fields = fields;
  }

  /** Does what was said; {@code by} is null when the structure itself says it. */
  @Transactional
  public Outcome act(
      Territory territory,
      Inquiry inquiry,
      InquiryForm typed,
      Form form,
      @Nullable AccountId by,
      Texts t) {
    return switch (Objects.requireNonNullElse(typed.act(), "")) {
      case "all" -> all(territory, inquiry, by, t);
      case "add" -> add(territory, inquiry, typed, form, by, t);
      case "confirm" -> {
        var need = need(inquiry, typed);
        needs.confirm(territory.id(), need.id(), by);
        inquiries.told(inquiry, new Told(1, 0, 0, 0), by);
        yield done(t.get("needs.answer.confirmed", need.terms().title()), need);
      }
      case "close" -> close(territory, inquiry, typed, by, t);
      case "change" -> change(territory, inquiry, typed, form, by, t);
      default -> throw new NotFound("act " + typed.act());
    };
  }

  private Outcome all(Territory territory, Inquiry inquiry, @Nullable AccountId by, Texts t) {
    var confirmed = 0;
    for (var need : needs.openOf(inquiry.organisation())) {
      if (!inquiry.spokenOf(need)) {
        confirmed += needs.confirm(territory.id(), need.id(), by) ? 1 : 0;
      }
    }
    inquiries.told(inquiry, new Told(confirmed, 0, 0, 0), by);
    return new Outcome(t.get("needs.answer.thanks"), null, null, false);
  }

  private Outcome add(
      Territory territory,
      Inquiry inquiry,
      InquiryForm typed,
      Form form,
      @Nullable AccountId by,
      Texts t) {
    var read = typed.whole().read(reading(territory, inquiry, form, t));
    var terms = read.terms();
    if (terms == null) {
      return new Outcome(null, read.form(), null, false);
    }
    needs.open(territory.id(), terms, by);
    inquiries.told(inquiry, new Told(0, 0, 0, 1), by);
    return new Outcome(t.get("needs.answer.added", terms.title()), null, null, false);
  }

  /** The structure speaks for itself alone. */
  private ReadFields reading(Territory territory, Inquiry inquiry, Form form, Texts t) {
    var rights = new NeedRights(false, false, inquiry.organisation());
    return fields.of(territory.id(), form, rights, t);
  }

  private Outcome change(
      Territory territory,
      Inquiry inquiry,
      InquiryForm typed,
      Form form,
      @Nullable AccountId by,
      Texts t) {
    var need = need(inquiry, typed);
    var read = typed.shorter(need.terms(), reading(territory, inquiry, form, t));
    var terms = read.terms();
    if (terms == null) {
      return new Outcome(null, read.form(), need.id().toString(), false);
    }
    var version = Objects.requireNonNullElse(typed.version(), -1);
    if (version != need.version()) {
      return stale(read.form(), need);
    }
    try {
      needs.change(territory.id(), need.id(), version, terms, by);
    } catch (StaleEdit meanwhile) {
      return stale(read.form(), needs.get(need.id()));
    }
    inquiries.told(inquiry, new Told(0, 1, 0, 0), by);
    return done(t.get("needs.answer.changed", need.terms().title()), need);
  }

  private Outcome close(
      Territory territory, Inquiry inquiry, InquiryForm typed, @Nullable AccountId by, Texts t) {
    var need = need(inquiry, typed);
    var reason = CloseReason.of(typed.reason());
    if (reason.isEmpty()) {
      var form = Form.empty().refusing("reason", t.get("needs.close.missing"));
      return new Outcome(null, form, need.id().toString(), false);
    }
    if (needs.close(territory.id(), need.id(), reason.get(), null, by)) {
      inquiries.told(inquiry, new Told(0, 0, 1, 0), by);
    }
    return done(t.get("needs.answer.closed", need.terms().title()), need);
  }

  /** Undoes a closing, within the same link. */
  @Transactional
  public void reopen(Territory territory, Inquiry inquiry, String id, @Nullable AccountId by) {
    var need = of(inquiry, id);
    if (need.over()) {
      needs.publish(territory.id(), need.id(), by);
    }
  }

  private Need need(Inquiry inquiry, InquiryForm typed) {
    var need = of(inquiry, Objects.requireNonNullElse(typed.need(), ""));
    if (need.state() != NeedState.OPEN) {
      throw new NotFound(need.id());
    }
    return need;
  }

  /** Only the needs of the structure that was asked are reached by its link. */
  private Need of(Inquiry inquiry, String id) {
    return needs
        .find(new NeedId(Ids.parse(id)))
        .filter(one -> one.terms().organisation().equals(inquiry.organisation()))
        .orElseThrow(() -> new NotFound(id));
  }

  private static Outcome stale(Form form, Need now) {
    return new Outcome(
        null, form.with("version", String.valueOf(now.version())), now.id().toString(), true);
  }

  private static Outcome done(String said, Need need) {
    return new Outcome(said, null, need.id().toString(), false);
  }
}
