package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/**
 * A red flag in the trace of a vendor, times in UTC: a vendor has no zone of its own.
 *
 * @param open whether it still stands
 * @param cleared when, by whom and by what; empty while it stands
 */
public record FlagRow(String flag, String why, String opened, boolean open, String cleared) {

    static FlagRow of(FlagRecord flag, Names names) {
        return new FlagRow(
                flag.code() + " " + flag.title(),
                flag.reason(),
                Words.time(flag.openedAt(), ZoneOffset.UTC),
                flag.isOpen(),
                flag.clearing()
                        .map(clearing -> Words.time(clearing.at(), ZoneOffset.UTC) + " by " + names.full(clearing.by())
                                + ": " + clearing.how())
                        .orElse(""));
    }
}
