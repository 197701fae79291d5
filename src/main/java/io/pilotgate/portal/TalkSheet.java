package io.pilotgate.portal;

import io.pilotgate.delivery.turnaround.CommunicationReport;
import io.pilotgate.delivery.turnaround.EscalationTalk;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions and how long their answers took in overlap hours, a row each. */
final class TalkSheet {

    private static final List<String> COLUMNS = List.of(
            "question",
            "asked",
            "answered",
            "first_answer_overlap_minutes",
            "resolved",
            "resolution_overlap_minutes",
            "reopened",
            "changed_the_sop");

    private TalkSheet() {}

    static Sheet of(Pilot pilot, CommunicationReport report) {
        ZoneId zone = pilot.schedule().zone();
        return new Sheet(
                "questions-" + pilot.id(),
                COLUMNS,
                report.talks().stream().map(talk -> row(talk, zone)).toList());
    }

    private static List<String> row(EscalationTalk talk, ZoneId zone) {
        return List.of(
                talk.escalation().label(),
                SlaSheet.time(talk.escalation().steps().get(0).at(), zone),
                yes(talk.answered()),
                minutes(talk.firstAnswer()),
                yes(talk.resolved()),
                minutes(talk.resolution()),
                yes(talk.reopened()),
                yes(talk.changedTheSop()));
    }

    private static String minutes(@Nullable Duration overlap) {
        return overlap == null ? "no data" : SlaSheet.minutes(overlap);
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }
}
