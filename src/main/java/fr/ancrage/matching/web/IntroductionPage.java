package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TimelineEntry;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One introduction.
 *
 * @param unsigned why nobody can be presented yet; null when they can
 * @param moves what the reader may do now
 * @param fill what is proposed for the post now that somebody was found; null for nothing
 * @param visit the programme; null when there is none
 * @param plans whether the reader may plan a visit now
 * @param offers whether the reader may make an offer now
 */
public record IntroductionPage(
    String url,
    @Nullable String backUrl,
    String name,
    String organisation,
    @Nullable String post,
    Tone tone,
    String state,
    @Nullable String due,
    @Nullable String words,
    @Nullable String refused,
    @Nullable String unsigned,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String profileUrl,
    List<OwnProfilePage.FileRow> files,
    @Nullable String offer,
    List<Choice> moves,
    boolean plans,
    boolean offers,
    boolean refuses,
    List<Choice> reasons,
    @Nullable Fill fill,
    List<String> visit,
    boolean visitStands,
    VisitFields visitFields,
    List<TimelineEntry> story,
    Form form) {
  /** The need may be closed, or one of its places counted as filled. */
  public record Fill(String title, String words, String label) {}
}
