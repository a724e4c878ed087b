package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.CatalogueProblem.Kind;
import fr.ancrage.planning.DocumentType;
import fr.ancrage.planning.FactDefinition;
import fr.ancrage.planning.FactValue;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Name;
import fr.ancrage.planning.Parameters;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.Store;
import fr.ancrage.planning.Vocabulary;
import fr.ancrage.planning.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The catalogue as a whole, from the nodes of its file: its vocabulary, then its steps. */
final class CatalogueNodes {
  private static final int SCHEMA = 1;

  private final Findings findings;

  CatalogueNodes(Findings findings) {
    this.findings = findings;
  }

  Catalogue catalogue(Node node) {
    var root = new YamlMap(findings, "", node);
    var schema = root.integer("schema_version");
    if (schema == null || schema != SCHEMA) {
      root.refuse(Kind.UNKNOWN_VALUE, "schema_version", String.valueOf(schema));
    }
    var catalogue =
        new Catalogue(
            SCHEMA,
            root.neededText("catalogue_version"),
            root.value("reviewed_on", "a date", LocalDate::parse),
            root.text("sources_read_up_to"),
            parameters(root.map("planning")),
            new Vocabulary(facts(root.map("facts")), labels(root.map("anchors"))),
            documents(root.map("documents")),
            labels(root.map("authorities")),
            labels(root.map("sources")),
            steps(root));
    for (var who : root.texts("who")) {
      if (Keyed.find(Who.class, who).isEmpty()) {
        root.refuse(Kind.UNKNOWN_VALUE, "who", who);
      }
    }
    root.close();
    return catalogue;
  }

  private static Parameters parameters(YamlMap map) {
    var draws = map.integer("draws");
    var correlation = map.value("authority_correlation", "a number", Double::valueOf);
    var days = map.integer("silence_alert_days");
    map.close();
    return new Parameters(
        draws == null ? 10_000 : draws,
        correlation == null ? 0.3 : correlation,
        days == null ? 15 : days);
  }

  private static Map<String, FactDefinition> facts(YamlMap map) {
    var facts = new LinkedHashMap<String, FactDefinition>();
    for (var name : map.names()) {
      facts.put(name, new FactDefinition(name, values(map, name)));
    }
    return facts;
  }

  private static List<FactValue> values(YamlMap map, String name) {
    var values = new ArrayList<FactValue>();
    if (map.take(name) instanceof MappingNode) {
      var labels = map.map(name);
      for (var key : labels.names()) {
        values.add(new FactValue(key, labels.text(key)));
      }
    } else {
      map.texts(name).forEach(key -> values.add(new FactValue(key, null)));
    }
    return values;
  }

  private static Map<String, String> labels(YamlMap map) {
    var labels = new LinkedHashMap<String, String>();
    for (var name : map.names()) {
      labels.put(name, map.neededText(name));
    }
    return labels;
  }

  private static Map<String, DocumentType> documents(YamlMap map) {
    var documents = new LinkedHashMap<String, DocumentType>();
    for (var id : map.names()) {
      var document = map.map(id);
      var store = document.word("store", Store.class);
      if (!document.has("store")) {
        document.refuse(Kind.MISSING, "store", "store");
      }
      var name = name(document);
      documents.put(id, new DocumentType(id, name, store == null ? Store.NEVER : store));
    }
    return documents;
  }

  /** Closes the mapping: a name is always read last. */
  static Name name(YamlMap map) {
    var name = new Name(map.neededText("fr"), map.text("en"));
    map.close();
    return name;
  }

  private List<Step> steps(YamlMap root) {
    var steps = new ArrayList<Step>();
    root.each("steps", (node, i) -> steps.add(new StepNodes(findings).step(node, i)));
    return steps;
  }
}
