package fr.ancrage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The wall (decision 5): what is known of a family is reached by who accompanies it, and by nobody
 * else. Whatever module is added stands behind it unless it is named here.
 */
class WallTest {
  /** May name the household. */
  private static final Set<String> INSIDE = Set.of("household", "settlement", "home");

  /** Uses what stands inside, never the household itself: it makes the demonstration's dossiers. */
  private static final Set<String> SEEDS = Set.of("demo");

  private static final Set<String> SCHEMAS =
      Set.of(
          "access",
          "careers",
          "catalogue",
          "charter",
          "feedback",
          "documents",
          "home",
          "household",
          "matching",
          "messaging",
          "needs",
          "people",
          "platform",
          "prospects",
          "reference",
          "settlement",
          "site",
          "territories",
          "trail");

  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|join|into|update|references|table|on|exists)\\s+([a-z]+)\\.([a-z_]+)");

  /** What one module's statements may read of another's tables, and why. */
  private static final Map<String, Set<String>> READS =
      Map.of(
          // Published views: a name and the means to reach it, a colleague's name.
          "settlement",
              Set.of(
                  "people.card",
                  "people.colleague",
                  // who did it, as they were called then: one insert, no second statement
                  "people.account"),
          // Who wishes what, by name; how many posts are open.
          "careers", Set.of("people.card", "needs.open_need"),
          // The export of a person names the host of an appointment; mail knows its reader by the
          // address of the record.
          "messaging", Set.of("people.account", "people.person"),
          // Posts beside people: the needs that are open today.
          "matching", Set.of("needs.open_need"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.ancrage");

  @Test
  void nobodyOutsideReachesTheHousehold() {
    noClasses()
        .that(standOutside())
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAPackage("fr.ancrage.household..")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("fr.ancrage.demo..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fr.ancrage.household..")
        .check(classes);
  }

  @Test
  void theWallIsSeenToHold() {
    assertThat(classes.stream().filter(standOutside()).map(WallTest::module).distinct())
        .contains("access", "messaging", "people", "planning", "territories")
        .doesNotContain("household", "settlement", "home", "demo");
    assertThat(
            classes.stream()
                .filter(one -> module(one).equals("settlement"))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> module(dependency.getTargetClass())))
        .contains("household");
  }

  @Test
  void noTemplateOutsideShowsTheHousehold() throws IOException {
    var wrong = new TreeSet<String>();
    for (var file : files("src/main/jte", ".jte")) {
      var module = Path.of("src/main/jte").relativize(file).getName(0).toString();
      if (!INSIDE.contains(module) && Files.readString(file).contains("fr.ancrage.household")) {
        wrong.add(file.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aModulesStatementsNameItsOwnTables() throws IOException {
    var wrong = new TreeSet<String>();
    var seen = new TreeSet<String>();
    for (var file : files("src/main/java/fr/ancrage", ".java")) {
      var module = Path.of("src/main/java/fr/ancrage").relativize(file).getName(0).toString();
      var named = TABLE.matcher(Files.readString(file));
      while (named.find()) {
        var schema = named.group(1).toLowerCase(Locale.ROOT);
        var table = schema + "." + named.group(2);
        if (!SCHEMAS.contains(schema) || schema.equals(module)) {
          continue;
        }
        if (READS.getOrDefault(module, Set.of()).contains(table)) {
          seen.add(module + " " + table);
        } else {
          wrong.add(file.getFileName() + ": " + table);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen)
        .as("exceptions that nobody needs any more")
        .hasSize(READS.values().stream().mapToInt(Set::size).sum());
  }

  /** Foreign keys follow the arrows of the modules; other statements stay in their schema. */
  @Test
  void aMigrationLeansOnlyOnModulesBelow() throws IOException {
    var arrows =
        Map.ofEntries(
            Map.entry("people", Set.of("territories", "reference")),
            Map.entry("messaging", Set.of("territories", "people")),
            Map.entry("access", Set.of("territories", "people", "messaging")),
            Map.entry("documents", Set.of("territories", "people", "messaging")),
            Map.entry("household", Set.of("territories", "people")),
            Map.entry("home", Set.of("territories", "people")),
            Map.entry("catalogue", Set.of("territories", "people")),
            Map.entry(
                "settlement",
                Set.of("territories", "people", "messaging", "documents", "catalogue")),
            Map.entry("territories", Set.of("reference")),
            Map.entry("reference", Set.<String>of()),
            Map.entry("feedback", Set.of("territories", "people", "messaging")),
            Map.entry("trail", Set.of("territories", "people")),
            Map.entry("charter", Set.of("territories", "people", "messaging", "documents")),
            Map.entry("matching", Set.of("territories", "people", "trail", "charter", "needs")),
            Map.entry("prospects", Set.of("territories", "people")),
            Map.entry("careers", Set.of("territories", "people", "needs")),
            Map.entry("site", Set.of("territories", "people")),
            Map.entry("needs", Set.of("territories", "people", "messaging", "documents")),
            Map.entry("platform", Set.<String>of()));
    var wrong = new TreeSet<String>();
    for (var file : files("src/main/resources/db/migration", ".sql")) {
      var owner = file.getFileName().toString().replaceFirst(".*__([a-z]+)_.*", "$1");
      var statements = Pattern.compile(";").splitAsStream(Files.readString(file)).toList();
      for (var written : statements) {
        var statement = written.replaceAll("--[^\n]*", "");
        var made =
            Pattern.compile("(?:create (?:table|view)|alter table) ([a-z]+)\\.").matcher(statement);
        if (made.find()) {
          owner = made.group(1);
        }
        var named = TABLE.matcher(statement);
        while (named.find()) {
          var schema = named.group(1).toLowerCase(Locale.ROOT);
          if (SCHEMAS.contains(schema)
              && !schema.equals(owner)
              && !arrows.getOrDefault(owner, Set.of()).contains(schema)) {
            wrong.add(file.getFileName() + ": " + owner + " -> " + named.group());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static DescribedPredicate<JavaClass> standOutside() {
    return DescribedPredicate.describe(
        "stand outside the wall",
        one -> {
          var module = module(one);
          return !module.isEmpty()
              && !module.equals("jte")
              && !INSIDE.contains(module)
              && !SEEDS.contains(module);
        });
  }

  private static String module(JavaClass one) {
    var rest = one.getPackageName().replaceFirst("^fr\\.ancrage\\.?", "");
    return one.getPackageName().startsWith("fr.ancrage") ? rest.replaceFirst("\\..*", "") : "";
  }

  private static List<Path> files(String root, String ending) throws IOException {
    try (var all = Files.walk(Path.of(root))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
