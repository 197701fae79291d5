package io.pilotgate.portal;

import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on the page of both sides' turnaround, as tables to save: requests, delays of the buyer's, questions. */
@Component
public class SlaSheet {

    private static final List<String> COLUMNS = List.of(
            "request",
            "tier",
            "items",
            "about",
            "state",
            "promised_minutes",
            "data_due",
            "data_handed_over",
            "due",
            "finished",
            "batch",
            "elapsed_minutes",
            "paused_minutes",
            "buyer_late_minutes",
            "vendor_minutes",
            "vendor_late_minutes");

    private final SlaDesk desk;

    SlaSheet(SlaDesk desk) {
        this.desk = desk;
    }

    /** @param table {@code requests}, {@code delays} or {@code questions} */
    public Sheet of(Pilot pilot, String table) {
        return switch (table) {
            case "delays" -> DelaySheet.of(pilot, desk.report(pilot).delays(), desk.recorded(pilot));
            case "questions" -> TalkSheet.of(pilot, desk.communication(pilot));
            default -> requests(pilot);
        };
    }

    private Sheet requests(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        return new Sheet(
                "sla-" + pilot.id(),
                COLUMNS,
                desk.report(pilot).requests().stream()
                        .map(standing -> row(standing, zone))
                        .toList());
    }

    private static List<String> row(SlaStanding standing, ZoneId zone) {
        WorkRequest request = standing.request();
        WorkRequest.End end = request.end();
        Long batch = end == null ? null : end.batch();
        return List.of(
                request.label(),
                request.tier().name(),
                Long.toString(request.items()),
                request.about(),
                standing.state().title(),
                minutes(standing.promised()),
                time(request.dataDue(), zone),
                time(request.dataAt(), zone),
                time(standing.due(), zone),
                time(end == null ? null : end.at(), zone),
                batch == null ? "" : batch.toString(),
                minutes(standing.taken().elapsed()),
                minutes(standing.taken().paused()),
                minutes(standing.taken().buyer()),
                minutes(standing.taken().vendor()),
                minutes(standing.late()));
    }

    static String minutes(Duration duration) {
        return Long.toString(duration.toMinutes());
    }

    static String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null
                ? ""
                : instant.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toString();
    }
}
