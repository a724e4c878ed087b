package fr.ancrage.needs;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to whoever owns a resource, and to whoever asked for it. */
@Component
class LoanMails {
  private final InquiryMails members;
  private final Organisations organisations;
  private final Accounts accounts;
  private final Outbox outbox;
  private final PublicUrl urls;
  private final TextCatalogue texts;

  LoanMails(
      InquiryMails members,
      Organisations organisations,
      Accounts accounts,
      Outbox outbox,
      PublicUrl urls,
      TextCatalogue texts) {
    this.members = members;
    this.organisations = organisations;
    this.accounts = accounts;
    this.outbox = outbox;
    this.urls = urls;
    this.texts = texts;
  }

  void asked(
      Territory territory,
      Resource resource,
      OrganisationId by,
      @Nullable LocalDate wanted,
      @Nullable String words,
      LocalDate answerBy) {
    var name = organisations.find(by).map(Organisation::name).orElse("");
    for (var to : members.recipients(territory, resource.terms().organisation())) {
      var t = texts.in(Locale.of(to.language()));
      var mail =
          Mail.to(
              to.address(),
              to.name(),
              t.language(),
              t.get("needs.loan.mail.subject", name, resource.terms().title()),
              t.get("needs.loan.mail.words", name, resource.terms().title(), answerBy));
      if (wanted != null) {
        mail = mail.and(t.get("needs.loan.mail.wanted", wanted));
      }
      outbox.send(
          with(
                  territory,
                  resource,
                  words == null ? mail : mail.and(words),
                  t.get("needs.loan.mail.action"))
              .answeredTo(territory.contactEmail()));
    }
  }

  void answered(
      Territory territory,
      Resource resource,
      Loan loan,
      boolean agreed,
      @Nullable String words,
      Account by) {
    var to = accounts.get(loan.askedBy());
    var t = texts.in(Locale.of(to.language()));
    var said = agreed ? "needs.loan.mail.yes" : "needs.loan.mail.no";
    var mail =
        Mail.to(
            to.email(),
            to.name(),
            t.language(),
            t.get("needs.loan.mail.answered", resource.terms().title()),
            t.get(said, by.name(), resource.terms().title()));
    outbox.send(
        with(
            territory,
            resource,
            words == null ? mail : mail.and(words),
            t.get("needs.loan.mail.see")));
  }

  private Mail with(Territory territory, Resource resource, Mail mail, String label) {
    return mail.with(new Mail.Action(label, urls.of(territory, "/ressources/" + resource.id())));
  }
}
