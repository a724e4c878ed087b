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
 * @param moves what the reader may do now
 * @param visit the programme; null when there is none
 * @param plans whether the reader may plan a visit now
 * @param offers whether the reader may make an offer now
 */
public record IntroductionPage(
    String url,
    String backUrl,
    String name,
    String organisation,
    @Nullable String post,
    Tone tone,
    String state,
    @Nullable String due,
    @Nullable String words,
    @Nullable String refused,
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
    List<String> visit,
    boolean visitStands,
    List<TimelineEntry> story,
    Form form) {}
