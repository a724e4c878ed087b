package fr.ancrage.catalogue;

import fr.ancrage.planning.CatalogueProblem;
import fr.ancrage.planning.CatalogueProblem.Kind;
import fr.ancrage.planning.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping being read: each name is taken once, those left over are not defined. */
final class YamlMap {
  private final Findings findings;
  private final String path;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> left = new LinkedHashSet<>();

  YamlMap(Findings findings, String path, @Nullable Node node) {
    this.findings = findings;
    this.path = path;
    line = node == null ? 1 : line(node);
    if (node instanceof MappingNode mapping) {
      for (var tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          if (values.put(key.getValue(), tuple.getValueNode()) != null) {
            refuse(Kind.DUPLICATE_ID, at(key.getValue()), key.getValue(), List.of(), line(key));
          }
          findings.stands(at(key.getValue()), line(key));
        }
      }
      left.addAll(values.keySet());
    } else if (node != null) {
      refuse(Kind.WRONG_SHAPE, path, "a mapping is expected", List.of(), line);
    }
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  Set<String> names() {
    left.clear();
    return values.keySet();
  }

  @Nullable Node take(String name) {
    left.remove(name);
    var node = values.get(name);
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL) ? null : node;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Node need(String name, Node otherwise) {
    var node = take(name);
    if (node == null) {
      refuse(Kind.MISSING, at(name), name, List.of(), line);
      return otherwise;
    }
    return node;
  }

  YamlMap map(String name) {
    return new YamlMap(findings, at(name), take(name));
  }

  @Nullable String text(String name) {
    var node = take(name);
    return node == null ? null : scalar(node, name);
  }

  String neededText(String name) {
    var text = text(name);
    if (text == null) {
      refuse(Kind.MISSING, at(name), name, List.of(), line);
      return "";
    }
    return text;
  }

  /** A value read from its text; a text that cannot be is refused. */
  <T> @Nullable T value(String name, String expected, Function<String, T> reading) {
    var text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (RuntimeException unreadable) {
      refuse(Kind.WRONG_SHAPE, at(name), text, List.of(expected), lineOf(name));
      return null;
    }
  }

  @Nullable Integer integer(String name) {
    return value(name, "a whole number", Integer::valueOf);
  }

  boolean flag(String name) {
    var flag = choice(name, Map.of("true", true, "false", false));
    return flag != null && flag;
  }

  <E extends Enum<E> & Keyed> @Nullable E word(String name, Class<E> type) {
    var words = new LinkedHashMap<String, E>();
    for (var constant : type.getEnumConstants()) {
      words.put(constant.key(), constant);
    }
    return choice(name, words);
  }

  private <T> @Nullable T choice(String name, Map<String, T> words) {
    var text = text(name);
    if (text == null) {
      return null;
    }
    var value = words.get(text);
    if (value == null) {
      refuse(Kind.UNKNOWN_VALUE, at(name), text, List.copyOf(words.keySet()), lineOf(name));
    }
    return value;
  }

  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    each(name, (node, i) -> texts.add(scalar(node, name)));
    return texts;
  }

  /** Each element of a list; nothing when the name is absent. */
  void each(String name, BiConsumer<Node, Integer> use) {
    var node = take(name);
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        use.accept(sequence.getValue().get(i), i);
      }
    } else if (node != null) {
      refuse(Kind.WRONG_SHAPE, at(name), "a list is expected", List.of(), line(node));
    }
  }

  /** Refuses the names that nobody took. */
  void close() {
    for (var name : left) {
      refuse(Kind.UNKNOWN_NAME, at(name), name, List.of(), lineOf(name));
    }
  }

  private String scalar(Node node, String name) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    refuse(Kind.WRONG_SHAPE, at(name), "one value is expected", List.of(), line(node));
    return "";
  }

  void refuse(Kind kind, String name, String value) {
    refuse(kind, at(name), value, List.of(), lineOf(name));
  }

  private int lineOf(String name) {
    var node = values.get(name);
    return node == null ? line : line(node);
  }

  private void refuse(Kind kind, String where, String value, List<String> related, int on) {
    findings.add(new CatalogueProblem(kind, where, value, related, on));
  }
}
