package io.pilotgate.commercial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the matching of an invoice has come.
 *
 * @param done lines that are judged
 * @param failed whether it failed again and again, and waits until somebody asks for it anew
 * @param failure of what it failed last, in a word that the log has too; null where nothing did, or nothing was left to say
 */
public record MatchProgress(
        long done, long lines, boolean failed, @Nullable String failure) {

    static MatchProgress at(long done, long lines) {
        return new MatchProgress(done, lines, false, null);
    }

    @JsonIgnore
    public String sentence() {
        return failed
                ? String.format(
                        Locale.ROOT,
                        "The matching failed on our side %d times, after line %,d of %,d (%s). Finance can match it again,"
                                + " or dispute it: then later invoices go on without it. The log of the service tells the"
                                + " administrator why.",
                        MatchClaims.MOST_ATTEMPTS,
                        done,
                        lines,
                        Objects.requireNonNullElse(failure, "the service ended in the midst of it"))
                : String.format(Locale.ROOT, "%,d of %,d lines are matched.", done, lines);
    }
}
