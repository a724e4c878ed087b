package fr.ancrage.catalogue.web;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.DocumentType;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Name;
import fr.ancrage.planning.Offset;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of a catalogue in one reader's language. */
final class CatalogueWords {
  private final Catalogue catalogue;
  private final Texts t;

  CatalogueWords(Catalogue catalogue, Texts t) {
    this.catalogue = catalogue;
    this.t = t;
  }

  String step(String id) {
    return catalogue.steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(this::step)
        .orElse(id);
  }

  String step(Step step) {
    return name(step.terms().name());
  }

  String steps(List<String> ids) {
    return ids.stream().map(this::step).collect(Collectors.joining(" · "));
  }

  String name(Name name) {
    return t.language().equals("fr") || name.en() == null ? name.fr() : name.en();
  }

  /** Offices keep their French name in every language. */
  String authority(String id) {
    return catalogue.authorities().getOrDefault(id, id);
  }

  String document(String id) {
    var document = catalogue.documents().get(id);
    return document == null ? id : document.name().fr();
  }

  String who(Who who) {
    return t.name("settlement.who", who);
  }

  String gate(Gate gate) {
    return t.name("settlement.gate", gate);
  }

  String days(Days days) {
    return t.get("catalogue.days", days.min(), days.typical(), days.max());
  }

  String fact(String key) {
    return t.find("settlement.fact." + key).orElse(key.replace('_', ' '));
  }

  String value(String fact, String value) {
    return t.find("settlement.fact." + fact + "." + value).orElse(value.replace('_', ' '));
  }

  String anchor(String key) {
    return t.find("settlement.anchor." + key)
        .orElseGet(() -> catalogue.vocabulary().anchors().getOrDefault(key, key));
  }

  /** « 150 jours avant : prise de fonctions souhaitée ». */
  String offset(@Nullable Offset offset) {
    if (offset == null) {
      return t.get("catalogue.none");
    }
    var words =
        t.get(
            "catalogue.offset",
            Math.abs(offset.days()),
            offset.days() == 0 ? "on" : offset.days() < 0 ? "before" : "after",
            anchor(offset.anchor()));
    return offset.legal() ? t.get("catalogue.offset.legal", words) : words;
  }

  /** « Profession : médecin, sage-femme ; mode d'exercice : salarié ». */
  String clause(Clause clause) {
    return clause.conditions().isEmpty()
        ? t.get("catalogue.everybody")
        : clause.conditions().entrySet().stream()
            .map(
                one ->
                    t.get(
                        "catalogue.condition",
                        fact(one.getKey()),
                        one.getValue().stream()
                            .map(value -> value(one.getKey(), value))
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining(" ; "));
  }

  /** Whatever a field of a step may hold. */
  String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> t.get("catalogue.none");
      case Days days -> days(days);
      case Offset offset -> offset(offset);
      case Name name -> name(name);
      case Who who -> who(who);
      case Gate gate -> gate(gate);
      case DocumentType document -> name(document.name());
      case Step step -> step(step);
      case Boolean yes -> t.get(yes ? "catalogue.yes" : "catalogue.no");
      case List<?> several -> several(field, several);
      default -> field.equals("authority") ? authority(value.toString()) : value.toString();
    };
  }

  private String several(String field, List<?> several) {
    return several.isEmpty()
        ? t.get("catalogue.none")
        : several.stream()
            .map(
                one ->
                    one instanceof Clause clause
                        ? clause(clause)
                        : field.equals("documents") ? document("" + one) : step("" + one))
            .collect(Collectors.joining(" · "));
  }
}
