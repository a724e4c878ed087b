package fr.ancrage.catalogue;

import fr.ancrage.planning.CatalogueProblem.Kind;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Confidence;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Offset;
import fr.ancrage.planning.Silence;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.StepOverride;
import fr.ancrage.planning.Who;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One step, from the nodes of its file. */
final class StepNodes {
  private static final List<String> NEEDED =
      List.of("name", "applies_when", "after", "days", "documents", "authority", "who", "gate");

  private final Findings findings;

  StepNodes(Findings findings) {
    this.findings = findings;
  }

  Step step(Node node, int index) {
    var map = new YamlMap(findings, path(node, index), node);
    findings.stands(path(node, index), YamlMap.line(node));
    for (var name : NEEDED) {
      if (!map.has(name)) {
        map.refuse(Kind.MISSING, name, name);
      }
    }
    var clauses = new ArrayList<Clause>();
    map.each("applies_when", (c, i) -> clauses.add(clause(map, "applies_when[" + i + "]", c)));
    var overrides = new ArrayList<StepOverride>();
    map.each("overrides", (o, i) -> overrides.add(override(map, o, i)));
    var step =
        new Step(
            map.neededText("id"),
            clauses,
            map.texts("triggered_by_outcome_of"),
            map.value("valid_from", "a date", LocalDate::parse),
            map.value("valid_to", "a date", LocalDate::parse),
            terms(map).terms(),
            overrides);
    map.close();
    return step;
  }

  private static String path(Node node, int index) {
    if (node instanceof MappingNode mapping) {
      for (var tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key
            && key.getValue().equals("id")
            && tuple.getValueNode() instanceof ScalarNode id) {
          return "steps." + id.getValue();
        }
      }
    }
    return "steps[" + index + "]";
  }

  private StepOverride override(YamlMap step, Node node, int index) {
    var map = new YamlMap(findings, step.at("overrides[" + index + "]"), node);
    findings.stands(step.at("overrides[" + index + "]"), YamlMap.line(node));
    var when = clause(map, "when", map.need("when", node));
    var draft = terms(map);
    map.close();
    return new StepOverride(when, draft.written(), draft.terms());
  }

  private Clause clause(YamlMap parent, String name, Node node) {
    var map = new YamlMap(findings, parent.at(name), node);
    var conditions = new LinkedHashMap<String, List<String>>();
    for (var fact : map.names()) {
      conditions.put(fact, List.copyOf(map.texts(fact)));
    }
    return new Clause(conditions);
  }

  /** The fields that are there, and only those. */
  private StepDraft terms(YamlMap map) {
    var draft = new StepDraft();
    when(map, "name", () -> draft.name(CatalogueNodes.name(map.map("name"))));
    when(map, "optional", () -> draft.optional(map.flag("optional")));
    when(map, "after", () -> draft.after(map.texts("after")));
    when(map, "prefer_after", () -> draft.preferAfter(map.texts("prefer_after")));
    when(map, "launch", () -> draft.launch(offset(map, "launch")));
    when(map, "deadline", () -> draft.deadline(offset(map, "deadline")));
    when(map, "days", () -> draft.days(days(map)));
    when(map, "legal_max_days", () -> draft.legalMaxDays(map.integer("legal_max_days")));
    when(
        map,
        "legal_max_days_third_country",
        () -> draft.legalMaxDaysThirdCountry(map.integer("legal_max_days_third_country")));
    when(map, "silence", () -> draft.silence(map.word("silence", Silence.class)));
    when(map, "documents", () -> draft.documents(map.texts("documents")));
    when(map, "authority", () -> draft.authority(map.neededText("authority")));
    when(map, "who", () -> set(map.word("who", Who.class), draft::who));
    when(map, "helps", () -> draft.helps(helps(map)));
    when(map, "gate", () -> set(map.word("gate", Gate.class), draft::gate));
    when(
        map, "expires_after_days", () -> draft.expiresAfterDays(map.integer("expires_after_days")));
    when(
        map,
        "expires_on",
        () -> draft.expiresOn(map.value("expires_on", "MM-DD", t -> MonthDay.parse("--" + t))));
    when(map, "src", () -> draft.src(map.texts("src")));
    when(map, "confidence", () -> set(map.word("confidence", Confidence.class), draft::confidence));
    when(map, "notes", () -> draft.notes(map.text("notes")));
    return draft;
  }

  private static void when(YamlMap map, String name, Runnable read) {
    if (map.has(name)) {
      read.run();
    }
  }

  private static <T> void set(@Nullable T value, Consumer<T> field) {
    if (value != null) {
      field.accept(value);
    }
  }

  private static List<Who> helps(YamlMap map) {
    var helps = new ArrayList<Who>();
    for (var name : map.texts("helps")) {
      Keyed.find(Who.class, name)
          .ifPresentOrElse(helps::add, () -> map.refuse(Kind.UNKNOWN_VALUE, "helps", name));
    }
    return helps;
  }

  private static Days days(YamlMap map) {
    var days = new ArrayList<Integer>();
    for (var text : map.texts("days")) {
      try {
        days.add(Integer.valueOf(text));
      } catch (NumberFormatException notWhole) {
        map.refuse(Kind.WRONG_SHAPE, "days", text);
      }
    }
    if (days.size() != 3) {
      map.refuse(Kind.WRONG_SHAPE, "days", days.toString());
      return new Days(0, 0, 0);
    }
    return new Days(days.get(0), days.get(1), days.get(2));
  }

  private @Nullable Offset offset(YamlMap parent, String name) {
    var node = parent.take(name);
    if (node == null) {
      return null;
    }
    var map = parent.map(name);
    var days = map.integer("offset");
    if (!map.has("offset")) {
      map.refuse(Kind.MISSING, "offset", "offset");
    }
    var deadline = name.equals("deadline");
    var legal = deadline && map.flag("legal");
    var appliesTo = deadline ? map.text("applies_to") : null;
    if (appliesTo != null && !appliesTo.equals("finish")) {
      map.refuse(Kind.UNKNOWN_VALUE, "applies_to", appliesTo);
    }
    var anchor = map.neededText("anchor");
    map.close();
    return new Offset(anchor, days == null ? 0 : days, legal, "finish".equals(appliesTo));
  }
}
