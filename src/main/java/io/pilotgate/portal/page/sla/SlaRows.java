package io.pilotgate.portal.page.sla;

import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.sla.SlaView.RequestRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests on the page of both sides' turnaround, in words. */
@Component
public class SlaRows {

    private final SlaDesk desk;
    private final Zones zones;

    SlaRows(SlaDesk desk, Zones zones) {
        this.desk = desk;
        this.zones = zones;
    }

    RequestRow request(Pilot pilot, SlaStanding standing) {
        WorkRequest request = standing.request();
        boolean open = request.end() == null;
        boolean either = desk.mayAsk() || desk.isVendor(pilot);
        return new RequestRow(
                request.number(),
                request.label(),
                standing.state().title(),
                style(standing),
                request.tier().title() + ", " + Words.number(request.items()) + " items: " + request.about(),
                facts(pilot, standing),
                request.dataAt() == null && desk.mayAsk(),
                open && request.dataAt() != null && either,
                desk.mayAsk());
    }

    private static String style(SlaStanding standing) {
        return switch (standing.state()) {
            case MET -> "met";
            case LATE, MISSED -> "overdue";
            case RUNS, WAITS_FOR_DATA -> "soon";
        };
    }

    private List<Fact> facts(Pilot pilot, SlaStanding standing) {
        WorkRequest request = standing.request();
        WorkRequest.End end = request.end();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Data was due", time(pilot, request.dataDue())));
        facts.add(new Fact("Data was handed over", time(pilot, request.dataAt())));
        facts.add(new Fact("Promised", time(standing.promised())));
        facts.add(new Fact(
                "Vendor's time ends", standing.due() == null ? "held up, not known yet" : time(pilot, standing.due())));
        facts.add(new Fact("Finished", time(pilot, end == null ? null : end.at())));
        if (end != null) {
            facts.add(new Fact("Known from", end.batch() == null ? end.evidence() : "batch " + end.batch()));
        }
        facts.add(new Fact("Went by", time(standing.taken().elapsed())));
        facts.add(new Fact("Of it in pauses", time(standing.taken().paused())));
        facts.add(new Fact("Of it the buyer's", time(standing.taken().buyer())));
        facts.add(new Fact("Of it the vendor's", time(standing.taken().vendor())));
        facts.add(new Fact("Vendor's lateness", time(standing.late())));
        return facts;
    }

    private String time(Pilot pilot, @Nullable Instant instant) {
        return instant == null ? "not yet" : zones.of(pilot).time(instant);
    }

    /** {@code 3 days 4 h}, {@code 12 min}, {@code none}. */
    static String time(Duration duration) {
        long days = duration.toDays();
        String rest = Words.duration(duration.minusDays(days));
        String words = ((days == 0 ? "" : Words.count(days, "day") + " ") + rest).strip();
        return words.isEmpty() ? "none" : words;
    }
}
