package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.CatalogueCheck;
import fr.ancrage.planning.CatalogueProblem;
import fr.ancrage.planning.CatalogueProblem.Kind;
import fr.ancrage.planning.CatalogueRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a catalogue written in YAML; refuses a wrong one with all its problems and their lines. */
public final class CatalogueReader {
  private static final String BASE = "/catalogue/demarches-2026.11.yaml";

  private CatalogueReader() {}

  /** The base catalogue that ships with the product. */
  public static Catalogue base() {
    try (var in = CatalogueReader.class.getResourceAsStream(BASE)) {
      if (in == null) {
        throw new IOException(BASE + " is not in the product");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The catalogue of a text.
   *
   * @throws CatalogueRefused when it cannot be read, or breaks the rules of its header
   */
  public static Catalogue read(String yaml) {
    return read(new StringReader(yaml));
  }

  /**
   * The catalogue of a file.
   *
   * @throws CatalogueRefused when it cannot be read, or breaks the rules of its header
   */
  public static Catalogue read(Reader yaml) {
    var findings = new Findings();
    var catalogue = new CatalogueNodes(findings).catalogue(root(yaml));
    for (var problem : CatalogueCheck.problems(catalogue)) {
      findings.add(problem.at(findings.lineOf(problem.where())));
    }
    if (!findings.problems().isEmpty()) {
      throw new CatalogueRefused(findings.problems());
    }
    return catalogue;
  }

  /** Nodes only: every value stays a text until the field says what it is. */
  private static Node root(Reader yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    options.setMaxAliasesForCollections(50);
    try {
      var root = new Yaml(new SafeConstructor(options)).compose(yaml);
      if (root != null) {
        return root;
      }
      throw unreadable("the file is empty", 1);
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw unreadable(String.valueOf(e.getProblem()), mark == null ? 1 : mark.getLine() + 1);
    } catch (YAMLException e) {
      throw unreadable(String.valueOf(e.getMessage()), 1);
    }
  }

  private static CatalogueRefused unreadable(String why, int line) {
    return new CatalogueRefused(
        List.of(new CatalogueProblem(Kind.UNREADABLE, "", why, List.of(), line)));
  }
}
