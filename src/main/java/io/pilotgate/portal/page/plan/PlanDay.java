package io.pilotgate.portal.page.plan;

/**
 * A date in the calendar of a pilot.
 *
 * @param number of the month; empty for a date of another month
 * @param word what it is, short enough for its field; empty where it is nothing
 * @param report how its report stands, where that is known and the word says something else; else empty
 * @param style its class in the style sheet
 */
public record PlanDay(String number, String word, String report, String style, boolean today) {

    static final PlanDay OUTSIDE = new PlanDay("", "", "", "", false);
}
