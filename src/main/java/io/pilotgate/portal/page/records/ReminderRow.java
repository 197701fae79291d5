package io.pilotgate.portal.page.records;

import io.pilotgate.correspondence.Moment;
import io.pilotgate.correspondence.Recipient;
import io.pilotgate.correspondence.ReminderTable;
import java.util.Arrays;
import java.util.List;

/**
 * A deadline with its reminders.
 *
 * @param recipients for each moment in order, who is written to
 */
public record ReminderRow(String deadline, List<List<String>> recipients) {

    static ReminderRow of(ReminderTable.Row row) {
        return new ReminderRow(
                row.deadline().title(),
                Arrays.stream(Moment.values())
                        .map(moment ->
                                row.at(moment).stream().map(Recipient::title).toList())
                        .toList());
    }
}
