package io.pilotgate.notification;

/**
 * What a letter says to the reader's calendar: one event of RFC 5545.
 *
 * @param ics the whole calendar object, with the same method inside
 */
public record CalendarPart(Method method, String ics) {

    /** What the calendar is to do with it (RFC 5546). */
    public enum Method {
        /** Enter the event, or move it where it is known under a smaller sequence number. */
        REQUEST,
        /** Strike the event out. */
        CANCEL
    }
}
