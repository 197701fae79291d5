package io.pilotgate.portal.page.task;

import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.process.OpenTask;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An open task in a list.
 *
 * @param due when, in the pilot's zone; empty where it has no date
 * @param urgency said in words, not in colour alone; empty where there is no hurry
 * @param roles who may do it
 * @param assignee who claimed it, empty while nobody has
 */
public record TaskRow(
        String path, String name, String pilot, String due, Urgency urgency, String roles, String assignee) {

    /** How near the due date is. */
    public enum Urgency {
        NONE(""),
        SOON("due within a day"),
        OVERDUE("overdue");

        private final String words;

        Urgency(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final long A_DAY = 24 * 60 * 60;

    public static TaskRow of(OpenTask task, String pilotName, ZoneId zone, Instant now) {
        Instant due = task.due();
        return new TaskRow(
                "/pilots/" + task.pilot() + "/tasks/" + task.id(),
                task.subject() == null ? task.name() : task.name() + " (" + task.subject() + ")",
                pilotName,
                due == null ? "" : Words.time(due, zone),
                urgency(due, now),
                task.roles().stream().sorted().map(TaskRow::role).collect(Collectors.joining(", ")),
                Named.of(task.assignee()));
    }

    private static String role(String group) {
        return group.equals("qa") ? "QA" : group;
    }

    public static Urgency urgency(@Nullable Instant due, Instant now) {
        if (due == null || due.isAfter(now.plusSeconds(A_DAY))) {
            return Urgency.NONE;
        }
        return due.isBefore(now) ? Urgency.OVERDUE : Urgency.SOON;
    }
}
