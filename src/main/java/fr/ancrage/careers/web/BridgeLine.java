package fr.ancrage.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bridge, in words.
 *
 * @param needed posts open here for the job it leads to
 * @param then jobs that it opens in turn
 * @param over why it does not hold today; null when it does
 */
public record BridgeLine(
    String key,
    String to,
    String toCode,
    String way,
    String missing,
    boolean french,
    String months,
    @Nullable String funding,
    @Nullable String source,
    boolean check,
    boolean own,
    int needed,
    List<String> then,
    @Nullable String over,
    boolean wished) {}
