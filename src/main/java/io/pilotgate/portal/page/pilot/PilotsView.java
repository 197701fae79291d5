package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PageTurner;
import io.pilotgate.portal.page.PilotRow;
import java.util.List;

/**
 * A page of the list of pilots.
 *
 * @param text what was looked for
 * @param at where the pilots are to stand, as the address says it
 * @param choices where they may stand
 */
public record PilotsView(List<PilotRow> pilots, PageTurner turner, String text, String at, List<Option> choices) {

    /** Whether pilots are left out. */
    public boolean isFiltered() {
        return !text.isEmpty() || !at.isEmpty();
    }
}
