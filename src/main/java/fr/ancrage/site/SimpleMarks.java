package fr.ancrage.site;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The same text in marks that anybody types (Markdown): for browsers without JavaScript. */
public final class SimpleMarks {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private SimpleMarks() {}

  /** HTML, not yet made publishable. */
  public static String toHtml(String marks) {
    return RENDERER.render(PARSER.parse(marks));
  }

  /** Publishable HTML in marks. */
  public static String of(String html) {
    return blocks(Jsoup.parseBodyFragment(html).body()).strip();
  }

  private static String blocks(Element parent) {
    return parent.children().stream().map(SimpleMarks::block).collect(Collectors.joining("\n\n"));
  }

  private static String block(Element one) {
    return switch (one.normalName()) {
      case "h2" -> "## " + inline(one);
      case "h3" -> "### " + inline(one);
      case "ul" -> items(one, false);
      case "ol" -> items(one, true);
      case "blockquote" -> quoted(one);
      default -> inline(one);
    };
  }

  private static String quoted(Element one) {
    var inside =
        one.children().isEmpty() || one.select("> p").isEmpty() ? inline(one) : blocks(one);
    return inside.lines().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
  }

  private static String items(Element list, boolean numbered) {
    var items = list.children();
    var lines = new StringBuilder();
    for (var i = 0; i < items.size(); i++) {
      lines.append(numbered ? (i + 1) + ". " : "- ").append(inline(items.get(i))).append('\n');
    }
    return lines.toString().strip();
  }

  private static String inline(Element parent) {
    return inline(parent.childNodes());
  }

  private static String inline(List<Node> nodes) {
    return nodes.stream().map(SimpleMarks::inline).collect(Collectors.joining());
  }

  private static String inline(Node node) {
    if (node instanceof TextNode text) {
      return text.text().replaceAll("([*_\\[\\]<>\\\\])", "\\\\$1");
    }
    if (!(node instanceof Element one)) {
      return "";
    }
    var inside = inline(one.childNodes());
    return switch (one.normalName()) {
      case "strong" -> "**" + inside.strip() + "**";
      case "em" -> "*" + inside.strip() + "*";
      case "a" -> "[" + inside + "](" + one.attr("href") + ")";
      case "br" -> "  \n";
      default -> inside;
    };
  }
}
