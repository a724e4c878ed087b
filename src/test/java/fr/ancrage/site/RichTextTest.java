package fr.ancrage.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
  @Test
  void headingsListsQuotesAndLinksStay() {
    var text =
        "<h2>Ici</h2><p>La <strong>mer</strong>, <em>tout</em> près.</p><ul><li>une</li></ul>"
            + "<blockquote><p>« Venez »</p></blockquote>"
            + "<p><a href=\"https://exemple.fr\">voir</a></p>";
    assertThat(RichText.of(text).html()).isEqualTo(text);
    assertThat(RichText.of(text).removed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a<script>alert(1)</script></p>",
        "<p>a</p><ScRiPt src=//mal.example></script>",
        "<svg><script>alert(1)</script></svg><p>a</p>",
        "<p onclick=\"alert(1)\">a</p>",
        "<p><a href=\"javascript:alert(1)\">a</a></p>",
        "<p><a href=\" java\nscript:alert(1)\">a</a></p>",
        "<p><a href=\"data:text/html,<script>1</script>\">a</a></p>",
        "<p>a</p><iframe src=\"https://mal.example\"></iframe>",
        "<p>a<img src=x onerror=alert(1)></p>",
        "<p>a</p><form action=/x><input name=y></form>",
        "<math><mtext><script>alert(1)</script></mtext></math><p>a</p>"
      })
  void whatActsIsTakenOutAndSaid(String text) {
    var clean = RichText.of(text);
    assertThat(clean.html()).isEqualTo("<p>a</p>");
    assertThat(clean.removed()).isNotEmpty();
  }

  @Test
  void whatAWordProcessorAddsGoesSilently() {
    var pasted =
        "<div style=\"mso-fareast:x\"><h1>Titre</h1><p class=MsoNormal><span lang=FR>Un <b>mot</b>"
            + "<o:p></o:p></span></p><p>&nbsp;</p></div><style>p{}</style>";
    var clean = RichText.of(pasted);
    assertThat(clean.html()).contains("<h2>Titre</h2>", "<p>Un <strong>mot</strong></p>");
    assertThat(clean.html()).doesNotContain("style", "span", "class", "o:p");
    assertThat(clean.removed()).isEmpty();
  }

  @Test
  void wordsWithoutParagraphGetOne() {
    assertThat(RichText.of("Bonjour <b>vous</b>").html())
        .isEqualTo("<p>Bonjour <strong>vous</strong></p>");
    assertThat(RichText.of(null).html()).isEmpty();
  }

  @Test
  void marksAndRichTextSayTheSame() {
    var marks =
        """
        ## Ici

        Un **mot**, [un lien](https://exemple.fr).

        - une
        - deux

        1. d’abord
        2. ensuite

        > cité\
        """;
    var html = RichText.of(SimpleMarks.toHtml(marks)).html();
    assertThat(SimpleMarks.of(html)).isEqualTo(marks);
    assertThat(RichText.of(SimpleMarks.toHtml(SimpleMarks.of(html))).html()).isEqualTo(html);
  }

  @Test
  void aScriptAmongMarksIsFoundToo() {
    var clean = RichText.of(SimpleMarks.toHtml("Bonjour\n\n<script>alert(1)</script>\n"));
    assertThat(clean.html()).isEqualTo("<p>Bonjour</p>");
    assertThat(clean.removed()).containsExactly("script");
  }
}
