package fr.ancrage.needs;

import fr.ancrage.messaging.Links;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Structures asked, by a link without account, to say where their needs stand. */
@Service
public class Inquiries {
  /** The purpose of the links. */
  public static final String PURPOSE = "needs";

  private final InquiryStore store;
  private final InquiryMails mails;
  private final Links links;

  Inquiries(InquiryStore store, InquiryMails mails, Links links) {
    this.store = store;
    this.mails = mails;
    this.links = links;
  }

  /** Asks one structure; whoever recruits for it is written to, else the structure itself. */
  @Transactional
  public UUID ask(Territory territory, OrganisationId organisation, @Nullable Campaign campaign) {
    var id = Ids.next();
    var to = mails.recipients(territory, organisation);
    store.add(
        id, territory.id(), organisation, campaign == null ? null : campaign.id(), !to.isEmpty());
    to.forEach(one -> mails.ask(territory, id, organisation, campaign, one, 0));
    return id;
  }

  /** What a link opens. */
  public Inquiry open(String token) {
    return get(links.require(token, PURPOSE).object());
  }

  /** One of the territory at work. */
  public Inquiry get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Somebody has it before their eyes. */
  @Transactional
  public void seen(Inquiry inquiry) {
    store.opened(inquiry.id());
  }

  /** The structure has said something; an answer ends the reminders. */
  @Transactional
  public void told(Inquiry inquiry, Inquiry.Told more, @Nullable AccountId by) {
    store.told(inquiry.id(), more, by);
  }
}
