package fr.ancrage.needs.web;

import fr.ancrage.needs.Campaign;
import fr.ancrage.needs.Campaigns;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.Inquiry;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.Needs;
import fr.ancrage.needs.Urgency;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page on which a structure says where its needs stand. */
@Component
class InquiryPages {
  private final Needs needs;
  private final Campaigns campaigns;
  private final Places places;
  private final NeedFormPages forms;
  private final Clock clock;

  InquiryPages(Needs needs, Campaigns campaigns, Places places, NeedFormPages forms, Clock clock) {
    this.needs = needs;
    this.campaigns = campaigns;
    this.places = places;
    this.forms = forms;
    this.clock = clock;
  }

  /** The page; with what was refused, where something was. */
  InquiryPage page(
      Territory territory,
      Inquiry inquiry,
      String url,
      @Nullable String backUrl,
      InquiryDesk.@Nullable Outcome outcome,
      Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var open = needs.openOf(inquiry.organisation());
    var communes = places.communes(open.stream().map(one -> one.terms().commune()).toList());
    var refused = outcome == null ? null : outcome.refused();
    var about = outcome == null ? null : outcome.need();
    var items =
        open.stream()
            .map(
                need -> {
                  var mine = refused != null && need.id().toString().equals(about);
                  var place = communes.getOrDefault(need.terms().commune(), need.terms().commune());
                  return item(need, inquiry, place, mine ? refused : null, territory, today, t);
                })
            .toList();
    var left = (int) items.stream().filter(one -> !one.spoken()).count();
    var organisation = places.organisation(inquiry.organisation());
    var adding = refused != null && about == null ? refused : null;
    var add = adding == null ? Form.empty() : adding;
    return new InquiryPage(
        url,
        backUrl == null ? url + "/vu" : null,
        backUrl,
        backUrl != null,
        organisation.map(Organisation::name).orElse(""),
        backUrl == null ? null : organisation.map(Organisation::phone).orElse(null),
        lead(territory, inquiry, open.size(), left, t),
        inquiry.campaign() == null ? null : words(inquiry),
        items,
        left,
        Arrays.stream(CloseReason.values())
            .map(one -> new Choice(one.code(), t.name("needs.close", one), false))
            .toList(),
        forms.suggestions(t),
        add,
        urgencies(add, t),
        NeedChoices.of(
            Contract.values(), Contract::code, "needs.contract", add.value("contract"), t),
        adding != null);
  }

  private static String lead(Territory territory, Inquiry inquiry, int open, int left, Texts t) {
    if (inquiry.answeredAt() != null && left == 0) {
      return t.get("needs.answer.lead.done", territory.name());
    }
    return t.get("needs.answer.lead", territory.name(), open);
  }

  private @Nullable String words(Inquiry inquiry) {
    var id = inquiry.campaign();
    Campaign campaign = id == null ? null : campaigns.get(id);
    return campaign == null ? null : campaign.words();
  }

  private static InquiryPage.Item item(
      Need need,
      Inquiry inquiry,
      String place,
      @Nullable Form refused,
      Territory territory,
      LocalDate today,
      Texts t) {
    var form = refused == null || !refused.has("act", "change") ? filled(need) : refused;
    var shown = refused == null || refused.has("act", "change") ? form : refusing(form, refused);
    return new InquiryPage.Item(
        need.id().toString(),
        need.terms().title(),
        NeedWords.facts(need.terms(), null, place, today, t),
        NeedWords.fresh(need.confirmedAt(), territory.zone(), today, t),
        inquiry.spokenOf(need),
        shown,
        urgencies(shown, t),
        refused != null);
  }

  private static Form refusing(Form form, Form refused) {
    var all = form;
    for (var error : refused.errors()) {
      all = all.refusing(error.field(), error.message());
    }
    return all;
  }

  private static Form filled(Need need) {
    var terms = need.terms();
    var known = new HashMap<String, @Nullable Object>();
    known.put("rate", NeedFormPages.rate(terms.rate()));
    known.put("from", terms.from());
    known.put("until", terms.until());
    known.put("urgency", terms.urgency().code());
    known.put("places", terms.places());
    known.put("words", terms.words());
    known.put("version", need.version());
    return Form.filled(known);
  }

  private static List<Choice> urgencies(Form form, Texts t) {
    var chosen = form.value("urgency").isEmpty() ? Urgency.SOON.code() : form.value("urgency");
    return NeedChoices.of(Urgency.values(), Urgency::code, "needs.urgency", chosen, t);
  }
}
