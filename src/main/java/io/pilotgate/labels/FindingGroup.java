package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;

/**
 * All findings of one cause in one column.
 *
 * @param place of the first of them
 * @param column empty where whole rows are meant
 * @param count how many there are, those included that are not listed one by one
 * @param text the cause, how often, and the first lines
 */
public record FindingGroup(String code, String place, String column, long count, String text, String mend) {

    public Refusal.Reason reason() {
        return new Refusal.Reason(place, mend.isEmpty() ? text : text + " " + mend);
    }
}
