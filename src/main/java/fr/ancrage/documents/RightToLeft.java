package fr.ancrage.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.regex.Pattern;

/**
 * What a printer of lines must know of scripts that run from right to left: where a text turns
 * round, in which order glyphs are drawn, and how Arabic letters join.
 */
final class RightToLeft {
  private RightToLeft() {}

  /** Cuts a text where its direction turns. */
  static final class Splitter implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
    }

    @Override
    public int countTextRuns() {
      return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      var run = bidi.getVisualRun(index);
      return new BidiTextRun(run.getStart(), run.getLength(), run.isEvenRun() ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return switch (Bidi.getBaseDirection(paragraph)) {
        case Bidi.LTR -> LTR;
        case Bidi.RTL -> RTL;
        default -> NEUTRAL;
      };
    }
  }

  /** Joins letters and turns a run into the order in which it is drawn. */
  static final class Reorderer implements BidiReorderer {
    private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670]");
    private static final int JOIN =
        ArabicShaping.LETTERS_SHAPE
            | ArabicShaping.LENGTH_GROW_SHRINK
            | ArabicShaping.TEXT_DIRECTION_LOGICAL;
    private static final int PART =
        ArabicShaping.LETTERS_UNSHAPE
            | ArabicShaping.LENGTH_GROW_SHRINK
            | ArabicShaping.TEXT_DIRECTION_LOGICAL;

    @Override
    public String reorderRTLTextToLTR(String text) {
      var bidi = new Bidi();
      bidi.setPara(text, Bidi.RTL, null);
      return bidi.writeReordered(Bidi.DO_MIRRORING);
    }

    /** Without vowel signs, as Arabic is usually printed: this printer cannot place them. */
    @Override
    public String shapeText(String text) {
      return shaped(MARKS.matcher(text).replaceAll(""), JOIN);
    }

    @Override
    public String deshapeText(String text) {
      return shaped(text, PART);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }

    private static String shaped(String text, int how) {
      try {
        return new ArabicShaping(how).shape(text);
      } catch (ArabicShapingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
