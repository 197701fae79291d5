package io.pilotgate.commercial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/**
 * How far the matching of an invoice has come.
 *
 * @param done lines that are judged
 * @param failed whether it failed again and again, and waits until somebody asks for it anew
 */
public record MatchProgress(long done, long lines, boolean failed) {

    @JsonIgnore
    public String sentence() {
        return failed
                ? "The matching failed on our side. Match it again; where that fails too, the log of the service tells the"
                        + " administrator why."
                : String.format(Locale.ROOT, "%,d of %,d lines are matched.", done, lines);
    }
}
