package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.TimelineEntry;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One need.
 *
 * @param lead where it stands, and what comes next
 * @param mine whether the reader may change it
 * @param counted how many of several places are filled
 * @param shown what to say of the public pages
 */
public record NeedPage(
    String url,
    String backUrl,
    String title,
    String lead,
    Tone tone,
    String state,
    @Nullable String fresh,
    boolean stale,
    List<NeedWords.Term> terms,
    @Nullable String words,
    @Nullable String counted,
    @Nullable String shown,
    boolean mine,
    boolean open,
    boolean draft,
    boolean over,
    List<Choice> filled,
    List<Choice> withdrawn,
    List<TimelineEntry> story) {}
