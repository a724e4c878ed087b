package fr.ancrage.needs;

import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Colleague;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to a structure, to whoever recruits for it. */
@Component
class InquiryMails {
  /** Who is written to. */
  record Recipient(String address, @Nullable String name, String language) {}

  private static final Duration LIFE = Duration.ofDays(75);

  private final Grants grants;
  private final Organisations organisations;
  private final NeedStore needs;
  private final Links links;
  private final Outbox outbox;
  private final PublicUrl urls;
  private final TextCatalogue texts;

  InquiryMails(
      Grants grants,
      Organisations organisations,
      NeedStore needs,
      Links links,
      Outbox outbox,
      PublicUrl urls,
      TextCatalogue texts) {
    this.grants = grants;
    this.organisations = organisations;
    this.needs = needs;
    this.links = links;
    this.outbox = outbox;
    this.urls = urls;
    this.texts = texts;
  }

  /** Those who recruit for it, else its own address, else nobody. */
  List<Recipient> recipients(Territory territory, OrganisationId organisation) {
    var to = new ArrayList<Recipient>();
    for (var colleague : grants.colleagues(territory.id())) {
      if (recruits(colleague, organisation)) {
        var account = colleague.account();
        to.add(new Recipient(account.email(), account.name(), account.language()));
      }
    }
    if (to.isEmpty()) {
      organisations
          .find(organisation)
          .map(Organisation::email)
          .ifPresent(address -> to.add(new Recipient(address, null, "fr")));
    }
    return to;
  }

  private static boolean recruits(Colleague colleague, OrganisationId organisation) {
    return colleague.grants().stream()
        .anyMatch(
            grant ->
                grant.role() == Role.RECRUITER
                    && grant.acceptedAt() != null
                    && organisation.equals(grant.organisation()));
  }

  /** The first mail, or a reminder of it. */
  void ask(
      Territory territory,
      UUID inquiry,
      OrganisationId organisation,
      @Nullable Campaign campaign,
      Recipient to,
      int reminder) {
    var t = texts.in(Locale.of(to.language()));
    var name = organisations.find(organisation).map(Organisation::name).orElse("");
    var open = needs.openOf(organisation);
    var token = links.make(territory.id(), Inquiries.PURPOSE, inquiry, null, null, LIFE, false);
    var subject =
        reminder > 0
            ? t.get("needs.mail.reminder.subject", name)
            : campaign == null
                ? t.get("needs.mail.month.subject", open.size())
                : t.get("needs.mail.campaign.subject", campaign.name());
    var mail =
        Mail.to(
            to.address(),
            to.name(),
            t.language(),
            subject,
            t.get("needs.mail.words", name, territory.name(), open.size()));
    if (!open.isEmpty()) {
      var lines = open.stream().limit(12).map(one -> "– " + one.terms().title()).toList();
      mail = mail.and(String.join("\n", lines));
    }
    var words = campaign == null ? null : campaign.words();
    if (words != null) {
      mail = mail.and(words);
    }
    outbox.send(
        mail.and(t.get("needs.mail.link"))
            .with(
                new Mail.Action(
                    t.get("needs.mail.action"), urls.of(territory, "/collecte/" + token)))
            .answeredTo(territory.contactEmail()));
  }
}
