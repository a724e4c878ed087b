package fr.ancrage.home.web;

import fr.ancrage.shared.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page of words. */
public record TextPage(String title, String lead, List<Section> sections) {

  /** A heading and its paragraphs; the link is where it comes from, if anywhere. */
  public record Section(String title, List<String> paragraphs, @Nullable String url) {}

  /** The words under this prefix, whose sections are numbered from 1. */
  static TextPage of(String name, int sections, List<String> urls, Texts t) {
    var key = name + ".";
    return new TextPage(
        t.get(key + "title"),
        t.get(key + "lead"),
        IntStream.rangeClosed(1, sections)
            .mapToObj(
                n ->
                    new Section(
                        t.get(key + n + ".title"),
                        t.get(key + n + ".text").lines().toList(),
                        n <= urls.size() ? urls.get(n - 1) : null))
            .toList());
  }
}
