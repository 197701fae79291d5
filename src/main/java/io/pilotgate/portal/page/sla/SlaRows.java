package io.pilotgate.portal.page.sla;

import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.turnaround.BuyerDelay;
import io.pilotgate.delivery.turnaround.RecordedDelay;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.delivery.turnaround.TierAdherence;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import io.pilotgate.portal.page.sla.SlaView.DelayRow;
import io.pilotgate.portal.page.sla.SlaView.RequestRow;
import io.pilotgate.portal.page.sla.SlaView.SideForm;
import io.pilotgate.portal.page.sla.SlaView.TierRow;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parts of the page of both sides' turnaround, in words. */
@Component
public class SlaRows {

    private final SlaDesk desk;
    private final Zones zones;
    private final Clock clock;

    SlaRows(SlaDesk desk, Zones zones, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.clock = clock;
    }

    static TierRow tier(TierAdherence tier) {
        return new TierRow(
                tier.tier().title(),
                time(tier.promised()),
                Shares.of(tier.requests()),
                proportion(tier.requests())
                        .clopperPearson()
                        .map(Words::interval)
                        .orElse(""),
                Shares.of(tier.items()),
                Shares.of(tier.byTheClock()),
                Shares.of(tier.reported()));
    }

    static Chart chart(SlaReport report) {
        return Chart.bars(
                "Kept of what was promised, by tier",
                "Tier",
                "%",
                report.tiers().stream().map(tier -> tier.tier().title()).toList(),
                List.of(
                        series("Requests, the buyer's lateness taken out", report, TierAdherence::requests),
                        series("Requests, by the clock alone", report, TierAdherence::byTheClock),
                        series("Items, as the vendor reports", report, TierAdherence::reported)));
    }

    private static ChartSeries series(String name, SlaReport report, Function<TierAdherence, CountedShare> share) {
        return new ChartSeries(
                name,
                report.tiers().stream().map(tier -> figure(share.apply(tier))).toList());
    }

    public static ChartValue figure(CountedShare share) {
        return proportion(share)
                .interval(ProportionInterval.CLOPPER_PEARSON, Proportion.CONFIDENCE)
                .map(interval -> ChartValue.of(
                        (double) share.k() / share.n(), interval.low(), interval.high(), Shares.of(share)))
                .orElse(ChartValue.NO_DATA);
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

    /** Those that count, then those of which a lead has not said so. */
    List<DelayRow> delays(Pilot pilot, SlaReport report) {
        Stream<DelayRow> counted = report.delays().stream().map(delay -> row(pilot, delay, "counts", 0));
        Stream<DelayRow> others = desk.recorded(pilot).stream()
                .filter(recorded -> recorded.standing() != RecordedDelay.Standing.COUNTS)
                .map(recorded -> row(
                        pilot,
                        recorded.delay(),
                        stands(recorded),
                        recorded.standing() == RecordedDelay.Standing.WAITS ? recorded.number() : 0));
        return Stream.concat(counted, others).toList();
    }

    private static String stands(RecordedDelay recorded) {
        return recorded.standing() == RecordedDelay.Standing.WAITS
                ? recorded.label() + " waits for a lead"
                : recorded.label() + " does not count: "
                        + recorded.ruling().map(RecordedDelay.Ruling::reason).orElse("");
    }

    private DelayRow row(Pilot pilot, BuyerDelay delay, String stands, int number) {
        Instant until = delay.time().until();
        return new DelayRow(
                time(pilot, delay.time().from()) + " to " + (until == null ? "now" : time(pilot, until)),
                time(Duration.between(delay.time().from(), until == null ? clock.instant() : until)),
                delay.cause().title(),
                delay.request() == null ? "all requests" : WorkRequest.label(delay.request()),
                delay.evidence(),
                stands,
                number);
    }

    /** A lead says both sides' hours, the vendor's people their own. */
    List<SideForm> sides(Pilot pilot) {
        return Arrays.stream(Side.values())
                .filter(side -> desk.mayAsk() || (side == Side.VENDOR && desk.isVendor(pilot)))
                .map(side -> side(pilot, side))
                .toList();
    }

    private SideForm side(Pilot pilot, Side side) {
        WorkingHours known = desk.hours(pilot, side).orElse(null);
        return new SideForm(
                side.name(),
                side == Side.BUYER ? "The buyer's hours" : "The vendor's hours",
                known == null ? "not said yet" : words(known),
                Form.proposing("hours-" + side.name(), known == null ? proposed(pilot) : values(known)));
    }

    private static Map<String, List<String>> proposed(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        return Map.of(
                "zone", List.of(Words.zone(schedule.zone())),
                "weekend", schedule.weekend().stream().map(DayOfWeek::name).toList());
    }

    private static Map<String, List<String>> values(WorkingHours hours) {
        return Map.of(
                "zone", List.of(hours.calendar().zone().getId()),
                "from", List.of(hours.from().toString()),
                "to", List.of(hours.to().toString()),
                "weekend",
                        hours.calendar().weekend().stream().map(DayOfWeek::name).toList(),
                "holidays",
                        List.of(hours.calendar().holidays().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining("\n"))));
    }

    private static String words(WorkingHours hours) {
        return hours.from() + " to " + hours.to() + ", "
                + Words.zone(hours.calendar().zone()) + ", "
                + Words.count(hours.calendar().holidays().size(), "holiday");
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

    private static Proportion proportion(CountedShare share) {
        return new Proportion(share.k(), share.n());
    }
}
