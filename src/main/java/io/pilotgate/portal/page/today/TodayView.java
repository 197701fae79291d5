package io.pilotgate.portal.page.today;

import io.pilotgate.portal.page.delivery.HandInView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a vendor's people.
 *
 * @param due what is due in all of their pilots, the most pressing first
 * @param waiting what hangs on the buyer, a sentence each
 * @param pilots their pilots, the one that the forms are about marked
 * @param desk where things are handed in; null where there is no pilot
 * @param severalPilots whether it has to be said which pilot something is about
 * @param zoneUnknown whether the vendor has not said where its people are
 */
public record TodayView(
        List<DueRow> due,
        List<String> waiting,
        List<PilotLine> pilots,
        @Nullable HandInView desk,
        boolean severalPilots,
        boolean zoneUnknown) {

    /**
     * Something that is due.
     *
     * @param left how long there is, or how long it is past; empty where there is no date
     * @param time the date in both zones
     * @param style its class in the style sheet
     */
    public record DueRow(
            String title, String detail, String path, String pilot, String left, String time, String style) {}

    /**
     * A pilot: where it stands and what comes next in it.
     *
     * @param takesWork whether its phase is one to hand something in
     * @param current whether the forms of the page are its own
     */
    public record PilotLine(
            String name,
            String path,
            String deskPath,
            String stands,
            String next,
            boolean takesWork,
            boolean current) {}
}
