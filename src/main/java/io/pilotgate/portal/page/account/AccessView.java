package io.pilotgate.portal.page.account;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Option;
import java.util.List;

/**
 * The page about a person's own access.
 *
 * @param facts who the person is here
 * @param pilots those that the commands can be about; empty where there is none
 * @param lines commands to copy
 * @param calls newest first
 * @param zone that times are written in
 * @param ownZone the one that the person's organisation said; empty where it did not
 * @param vendor whether the person belongs to a vendor, and may say where its people are
 */
public record AccessView(
        List<Fact> facts,
        List<TokenRow> tokens,
        List<Option> pilots,
        List<CurlLine> lines,
        List<CallRow> calls,
        String zone,
        String ownZone,
        boolean vendor,
        List<Option> zones) {

    /** A token, which is shown by its label. */
    public record TokenRow(String id, String label, String made, String used) {}

    /** What a program of the person asked for. */
    public record CallRow(String at, String call, int status, String style, String took, String by) {}

    /** A token that was just made, shown this once. */
    public record NewToken(String label, String text) {}
}
