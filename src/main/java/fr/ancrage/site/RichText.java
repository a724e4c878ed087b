package fr.ancrage.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Text with headings, bold, lists, quotes and links, and nothing else. What a word processor adds
 * goes silently; what would act on a reader's machine goes and is named.
 */
public final class RichText {
  /** Longest text, as HTML. */
  public static final int LONGEST = 40_000;

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("h2", "h3", "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto", "tel");

  private static final Map<String, String> SAME =
      Map.of("b", "strong", "i", "em", "h1", "h2", "h4", "h3", "h5", "h3", "h6", "h3");

  private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote";

  /** What acts, loads or hides, by the word that names it to the author. */
  private static final Map<String, String> DANGEROUS =
      Map.ofEntries(
          Map.entry("script", "script"),
          Map.entry("noscript", "script"),
          Map.entry("iframe", "frame"),
          Map.entry("frame", "frame"),
          Map.entry("object", "frame"),
          Map.entry("embed", "frame"),
          Map.entry("applet", "frame"),
          Map.entry("form", "form"),
          Map.entry("input", "form"),
          Map.entry("button", "form"),
          Map.entry("textarea", "form"),
          Map.entry("select", "form"),
          Map.entry("svg", "picture"),
          Map.entry("math", "picture"),
          Map.entry("img", "picture"),
          Map.entry("video", "picture"),
          Map.entry("audio", "picture"));

  private RichText() {}

  /**
   * A text as it may be published.
   *
   * @param removed what was taken out and must be said: script, frame, form, picture, act, link
   */
  public record Clean(String html, Set<String> removed) {}

  /** Makes any HTML publishable. */
  public static Clean of(@Nullable String html) {
    if (html == null || html.isBlank()) {
      return new Clean("", Set.of());
    }
    var dirty = Jsoup.parseBodyFragment(html);
    var removed = dangers(dirty);
    dirty.select("script, style, noscript, template, title, head, object, svg, math").remove();
    for (var box : dirty.select("div").reversed()) {
      if (box.select(BLOCKS).size() > 0) {
        box.unwrap();
      } else {
        box.tagName("p");
      }
    }
    SAME.forEach((other, ours) -> dirty.select(other).forEach(one -> one.tagName(ours)));
    var clean = new Cleaner(ALLOWED).clean(dirty);
    clean.select("a:not([href])").forEach(one -> one.unwrap());
    clean.select("p p, li p, h2 p, h3 p").forEach(one -> one.unwrap());
    paragraphs(clean);
    clean.select("p, li, h2, h3, blockquote").forEach(RichText::dropEmpty);
    return new Clean(written(clean), removed);
  }

  /** The words alone, for a description or a search. */
  public static String plain(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }

  private static Set<String> dangers(Document dirty) {
    var found = new LinkedHashSet<String>();
    for (var one : dirty.body().getAllElements()) {
      var danger = DANGEROUS.get(one.normalName());
      if (danger != null) {
        found.add(danger);
      }
      for (var attribute : one.attributes()) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on")) {
          found.add("act");
        }
        if (name.equals("href") && !good(attribute.getValue())) {
          found.add("link");
        }
      }
    }
    return Set.copyOf(found);
  }

  private static boolean good(String link) {
    return link.strip().toLowerCase(Locale.ROOT).matches("(https?:|mailto:|tel:).*");
  }

  /** Words that stand in no block get one. */
  private static void paragraphs(Document clean) {
    Element open = null;
    for (var node : List.copyOf(clean.body().childNodes())) {
      if (node instanceof Element block
          && !Set.of("strong", "em", "a", "br").contains(block.normalName())) {
        open = null;
        continue;
      }
      if (open == null) {
        if (node.outerHtml().isBlank()) {
          continue;
        }
        open = new Element("p");
        node.before(open);
      }
      open.appendChild(node);
    }
  }

  private static void dropEmpty(Element one) {
    if (one.text().isBlank()) {
      one.remove();
    }
  }

  private static String written(Document clean) {
    clean
        .outputSettings()
        .prettyPrint(false)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(java.nio.charset.StandardCharsets.UTF_8);
    return clean.body().html().strip();
  }
}
