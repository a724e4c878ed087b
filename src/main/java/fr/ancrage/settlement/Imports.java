package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A pasted list becomes dossiers: all of what was chosen, or nothing, and once. */
@Service
public class Imports {
  private final FirstContacts contacts;
  private final ImportDrafts drafts;

  Imports(FirstContacts contacts, ImportDrafts drafts) {
    this.contacts = contacts;
    this.drafts = drafts;
  }

  /** Opens a dossier for each good row that was chosen. Sent twice, it is done once. */
  @Transactional
  public List<DossierId> run(
      Territory territory,
      ImportDrafts.Draft draft,
      List<PeopleSheet.Row> rows,
      Set<Integer> chosen,
      AccountId by) {
    var wanted = rows.stream().filter(row -> row.good() && chosen.contains(row.index())).toList();
    var wrong = (int) rows.stream().filter(row -> !row.good()).count();
    var result = new ImportDrafts.Result(wanted.size(), rows.size() - wrong - wanted.size(), wrong);
    if (!drafts.finish(draft.id(), result)) {
      return List.of();
    }
    return wanted.stream()
        .map(
            row ->
                contacts.open(
                    territory,
                    new Contact(
                        row.person(),
                        row.profession(),
                        Source.IMPORT,
                        row.employer(),
                        row.start(),
                        row.note(),
                        by)))
        .toList();
  }
}
