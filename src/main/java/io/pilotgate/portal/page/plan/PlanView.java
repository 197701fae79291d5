package io.pilotgate.portal.page.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page about a pilot's days.
 *
 * @param cutOff time of day at which reports and gates are due
 * @param dates what is due when, in the order of the dates
 * @param paused whether it stands still
 * @param pauses every pause that was taken
 * @param pauseDays how many days of pause are used and left, in words
 * @param stops every proposal to stop it that no longer waits
 * @param waiting the proposal that waits for a second person, in words; null where none does
 * @param ownProposal whether the person made it, and so may not confirm it
 * @param open whether the pilot is still under way, so that it can be paused and stopped
 * @param mayChange whether the person may pause and stop it
 */
public record PlanView(
        String id,
        String name,
        String vendor,
        String zone,
        String cutOff,
        List<PlanDate> dates,
        List<PlanMonth> months,
        boolean paused,
        List<PauseRow> pauses,
        String pauseDays,
        List<String> stops,
        @Nullable String waiting,
        boolean ownProposal,
        boolean open,
        boolean mayChange) {

    /** Something that is due. */
    public record PlanDate(String title, String due, String day) {}

    /** A pause: who took it, and how many days it froze. */
    public record PauseRow(String from, String until, String reason, String by) {}
}
