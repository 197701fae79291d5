package io.pilotgate.portal.api;

import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.turnaround.BuyerDelay;
import io.pilotgate.delivery.turnaround.CommunicationReport;
import io.pilotgate.delivery.turnaround.EscalationTalk;
import io.pilotgate.delivery.turnaround.RecordedDelay;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.SlaSheet;
import io.pilotgate.portal.entry.BuyerDelayEntry;
import io.pilotgate.portal.entry.DataHandedOverEntry;
import io.pilotgate.portal.entry.RulingOnDelayEntry;
import io.pilotgate.portal.entry.WorkFinishedEntry;
import io.pilotgate.portal.entry.WorkRequestEntry;
import io.pilotgate.portal.entry.WorkingHoursEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "SLA", description = "Turnaround of both sides, and how they talk in escalations")
class SlaApi {

    /**
     * @param requests kept of those known to be kept or missed, the buyer's lateness taken out; intervals are per request
     * @param byTheClock the same if the buyer's lateness were the vendor's
     * @param reported items, as the vendor's daily reports say
     */
    record TierJson(
            String tier,
            Duration promised,
            ProportionJson requests,
            ProportionJson items,
            ProportionJson byTheClock,
            ProportionJson reported) {}

    record RequestJson(String label, String state, Duration late, SlaStanding standing) {}

    /** @param score from 0 to 1, null where a part of it is no data */
    record CommunicationJson(
            String formula,
            @Nullable BigDecimal score,
            ProportionJson answeredSoon,
            ProportionJson resolvedSoon,
            ProportionJson settledAtOnce,
            ProportionJson changedTheSop,
            List<TalkJson> questions) {}

    /** @param firstAnswer in overlap hours, like the resolution; null where these are no data */
    record TalkJson(
            String label,
            @Nullable Duration firstAnswer,
            boolean answered,
            @Nullable Duration resolution,
            boolean resolved,
            boolean reopened,
            boolean changedTheSop) {}

    record SlaJson(
            String basis,
            List<TierJson> tiers,
            List<RequestJson> requests,
            List<BuyerDelay> buyerDelays,
            Duration buyerLate,
            List<RecordedDelay> recorded,
            @Nullable WorkingHours buyerHours,
            @Nullable WorkingHours vendorHours,
            CommunicationJson communication) {}

    private final SlaDesk desk;
    private final SlaSheet sheet;
    private final Doorkeeper door;

    SlaApi(SlaDesk desk, SlaSheet sheet, Doorkeeper door) {
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping("/sla")
    @Operation(summary = "How the promised turnaround was kept, by both sides", description = "For both sides.")
    SlaJson sla(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        SlaReport report = desk.report(pilot);
        return new SlaJson(
                SlaStanding.BASIS,
                report.tiers().stream()
                        .map(tier -> new TierJson(
                                tier.tier().name(),
                                tier.promised(),
                                of(tier.requests()),
                                of(tier.items()),
                                of(tier.byTheClock()),
                                of(tier.reported())))
                        .toList(),
                report.requests().stream()
                        .map(standing -> new RequestJson(
                                standing.request().label(), standing.state().name(), standing.late(), standing))
                        .toList(),
                report.delays(),
                report.buyerLate(),
                desk.recorded(pilot),
                desk.hours(pilot, Side.BUYER).orElse(null),
                desk.hours(pilot, Side.VENDOR).orElse(null),
                communication(desk.communication(pilot)));
    }

    @GetMapping("/sla.{ending:csv|xlsx}")
    @Operation(summary = "Requests and whose time they took, as a table to save", description = "For both sides.")
    void sheet(@PathVariable String pilotId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilot(pilotId), "requests").write(response, ending);
    }

    @GetMapping("/sla/{table:delays|questions}.{ending:csv|xlsx}")
    @Operation(
            summary = "Delays of the buyer's, or how questions went in overlap hours, as a table to save",
            description = "For both sides.")
    void sheet(
            @PathVariable String pilotId,
            @PathVariable String table,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilot(pilotId), table).write(response, ending);
    }

    @PostMapping("/work-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for work under a tier of the contract", description = "For leads.")
    WorkRequest ask(@PathVariable String pilotId, @RequestBody WorkRequestEntry entry) {
        return desk.ask(pilotId, entry);
    }

    @PostMapping("/work-requests/{number:[0-9]{1,6}}/data")
    @Operation(summary = "Record when its data was handed over", description = "For leads.")
    WorkRequest handOver(
            @PathVariable String pilotId, @PathVariable int number, @RequestBody DataHandedOverEntry entry) {
        return desk.handOver(pilotId, number, entry);
    }

    @PostMapping("/work-requests/{number:[0-9]{1,6}}/finish")
    @Operation(
            summary = "Record that it is finished",
            description = "Either side names the batch; a lead may record another evidence.")
    WorkRequest finish(@PathVariable String pilotId, @PathVariable int number, @RequestBody WorkFinishedEntry entry) {
        return desk.finish(pilotId, number, entry);
    }

    @PostMapping("/buyer-delays")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record that the vendor waited for the buyer",
            description = "What the vendor records counts once a lead has agreed.")
    RecordedDelay record(@PathVariable String pilotId, @RequestBody BuyerDelayEntry entry) {
        return desk.record(pilotId, entry);
    }

    @PostMapping("/buyer-delays/{number:[0-9]{1,6}}/ruling")
    @Operation(summary = "Agree to a delay that the vendor recorded, or not", description = "For leads.")
    RecordedDelay rule(@PathVariable String pilotId, @PathVariable int number, @RequestBody RulingOnDelayEntry entry) {
        return desk.rule(pilotId, number, entry);
    }

    @PostMapping("/working-hours")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say when a side is at work", description = "The vendor's people speak for their own side.")
    void hours(@PathVariable String pilotId, @RequestBody WorkingHoursEntry entry) {
        desk.setHours(pilotId, entry);
    }

    private static CommunicationJson communication(CommunicationReport report) {
        return new CommunicationJson(
                CommunicationReport.FORMULA,
                report.score().orElse(null),
                of(report.answeredSoon()),
                of(report.resolvedSoon()),
                of(report.settledAtOnce()),
                of(report.changedTheSop()),
                report.talks().stream().map(SlaApi::talk).toList());
    }

    private static TalkJson talk(EscalationTalk talk) {
        return new TalkJson(
                talk.escalation().label(),
                talk.firstAnswer(),
                talk.answered(),
                talk.resolution(),
                talk.resolved(),
                talk.reopened(),
                talk.changedTheSop());
    }

    private static ProportionJson of(CountedShare share) {
        return ProportionJson.of(new Proportion(share.k(), share.n()));
    }
}
