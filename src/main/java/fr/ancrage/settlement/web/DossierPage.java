package fr.ancrage.settlement.web;

import fr.ancrage.messaging.web.ThreadView;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.TimelineEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case on one screen.
 *
 * @param lead where it stands and what comes next, in one sentence
 * @param action the one thing to do now
 * @param facts what is known for work: label, then value
 * @param home what is known of the family; null for who must not see it
 * @param plan null while the interview has not given anything to plan with
 * @param alerts what must be told, the gravest first
 * @param changes what moved last in the plan, and why
 * @param shares links in force, given to people without account
 * @param thread messages between the person and the concierge; null for who must not see them
 * @param unread how many of them the concierge has not seen
 * @param hearable whether the interview can be held at once, before any appointment
 * @param early whether too little is known for a date to mean anything
 * @param unsent whether the plan is dated and the person has no link to their page yet
 * @param records what is recorded of steps, for ticking them in place
 * @param help what the person needs help with; null for who must not see it
 * @param callOn when somebody is to call; null when nobody is
 * @param recordUrl the person's record: what is kept, merged, exported, erased
 * @param mandate what may be done in the person's name; null for who must not see it
 * @param papers the documents that the plan asks for
 */
public record DossierPage(
    String url,
    String name,
    String lead,
    @Nullable String email,
    @Nullable String phone,
    String language,
    int version,
    String stage,
    Action action,
    String referent,
    @Nullable String employer,
    Map<String, String> facts,
    Map<String, String> dates,
    @Nullable Home home,
    PlanView plan,
    List<AlertRow> alerts,
    List<ChangeRow> changes,
    List<TimelineEntry> timeline,
    List<Choice> stages,
    List<Choice> colleagues,
    List<ShareRow> shares,
    @Nullable ThreadView thread,
    int unread,
    boolean hearable,
    boolean early,
    boolean unsent,
    boolean concierge,
    boolean closed,
    Map<String, StepRecord> records,
    @Nullable List<HelpRow> help,
    @Nullable String callOn,
    String recordUrl,
    PaperBox papers,
    @Nullable MandateLine mandate) {

  /** The primary action: a link. */
  public record Action(String label, String url, String icon) {}

  /**
   * The family's side of the wall.
   *
   * @param members who is in the household, then what they need
   * @param wishes topic, then words
   */
  public record Home(List<Member> members, Map<String, String> wishes) {}

  /** One row: who or what, and the steps that serve it. */
  public record Member(String name, List<StepRow> needs) {}

  /** A link given to somebody without account. */
  public record ShareRow(String id, String who, String what, String state, String revokeUrl) {}
}
