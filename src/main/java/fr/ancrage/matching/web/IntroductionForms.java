package fr.ancrage.matching.web;

import fr.ancrage.matching.Introduction;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;

/** What is wrong with an offer, or with a no, whoever sends it and by whichever door. */
final class IntroductionForms {
  private static final int LONGEST_OFFER = 2000;
  private static final int LONGEST_REMARK = 1000;

  private IntroductionForms() {}

  static Form offer(Form sent, Texts t) {
    var form = sent;
    var start = form.value("start");
    var words = form.value("words");
    if (TypedDay.read(start).isEmpty() && !start.isBlank()) {
      form = form.refusing("start", t.get("matching.offer.day.wrong"));
    }
    if (words.length() > LONGEST_OFFER) {
      form = form.refusing("words", t.get("matching.offer.long"));
    }
    return words.isBlank() && start.isBlank()
        ? form.refusing("words", t.get("matching.offer.empty"))
        : form;
  }

  static Form refusal(Form sent, Texts t) {
    var form = sent;
    if (!Introduction.Refused.known(form.value("why"))) {
      form = form.refusing("why", t.get("matching.why.missing"));
    }
    return form.value("remark").length() > LONGEST_REMARK
        ? form.refusing("remark", t.get("matching.refuse.long"))
        : form;
  }
}
