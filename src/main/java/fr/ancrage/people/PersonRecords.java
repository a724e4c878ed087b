package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's whole record, across all modules: two of them made one and parted again, given out,
 * forgotten. Decision 8.
 */
@Service
public class PersonRecords {
  private final List<PersonalData> modules;
  private final MergeStore store;
  private final Persons persons;
  private final Audit audit;
  private final Clock clock;
  private final JsonMapper json;

  PersonRecords(
      List<PersonalData> modules,
      MergeStore store,
      Persons persons,
      Audit audit,
      Clock clock,
      JsonMapper json) {
    this.modules = modules.stream().sorted(Comparator.comparing(PersonalData::name)).toList();
    this.store = store;
    this.persons = persons;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  /** The columns that some module answers for. */
  public List<String> covered() {
    return modules.stream().flatMap(module -> module.covers().stream()).sorted().toList();
  }

  /** Makes two records one. What the kept record says stands; the journal keeps the rest. */
  @Transactional
  public UUID merge(PersonId kept, PersonId merged, AccountId by) {
    if (kept.equals(merged) || !store.lockBoth(kept, merged)) {
      throw new fr.ancrage.shared.StaleEdit(merged);
    }
    var moved = json.createObjectNode();
    for (var module : modules) {
      moved.set(module.name(), json.readTree(module.merge(kept, merged)));
    }
    moved.set("people.person", json.readTree(store.absorb(kept, merged)));
    var id = Ids.next();
    var territory =
        store.journal(id, kept, merged, moved.toString(), by, OffsetDateTime.now(clock));
    audit.record(territory, by, Purpose.ACCOMPANIMENT, Act.MERGED, List.of(kept, merged));
    return id;
  }

  /**
   * Takes a merge back. False when it was taken back before, or when a later merge stands on it and
   * must be taken back first.
   */
  @Transactional
  public boolean undo(UUID merge, AccountId by) {
    var found = store.lockMerge(merge);
    if (found.isEmpty()) {
      return false;
    }
    var done = found.get();
    var moved = json.readTree(done.moved());
    for (var module : modules.reversed()) {
      var part = moved.get(module.name());
      if (part != null) {
        module.undo(done.kept(), done.merged(), part.toString());
      }
    }
    store.release(done.kept(), done.merged(), String.valueOf(moved.get("people.person")));
    store.undone(merge, OffsetDateTime.now(clock));
    audit.record(
        done.territory(),
        by,
        Purpose.ACCOMPANIMENT,
        Act.PARTED,
        List.of(done.kept(), done.merged()));
    return true;
  }

  /** Merges of the territory at work that can still be taken back, newest first. */
  public List<Merge> merges() {
    return store.merges(null);
  }

  /** Those in which this person took part. */
  public List<Merge> mergesOf(PersonId person) {
    return store.merges(person);
  }

  /** Everything known about a person, as indented JSON: access and portability. */
  @Transactional
  public String export(TerritoryId territory, PersonId person, AccountId by) {
    persons.get(person);
    var all = new LinkedHashMap<String, JsonNode>();
    all.put("people.person", json.readTree(store.exportPerson(person)));
    for (var module : modules) {
      var part = json.readTree(module.export(person));
      if (!part.isEmpty()) {
        all.put(module.name(), part);
      }
    }
    audit.record(territory, by, Purpose.RIGHT_OF_ACCESS, Act.EXPORTED, List.of(person));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  /** Forgets a person and the records merged into theirs, in every module, for good. */
  @Transactional
  public void erase(TerritoryId territory, PersonId person, AccountId by) {
    persons.get(person);
    for (var one : store.withMerged(person)) {
      modules.forEach(module -> module.erase(one));
      store.blank(one, OffsetDateTime.now(clock));
      audit.record(territory, by, Purpose.RIGHT_TO_ERASURE, Act.ERASED, List.of(one));
    }
  }
}
