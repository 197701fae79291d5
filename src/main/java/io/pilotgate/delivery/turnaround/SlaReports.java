package io.pilotgate.delivery.turnaround;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.delivery.TierCount;
import io.pilotgate.delivery.Turnaround;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lays requests, delays and reports beside the contract's turnaround. */
@Service
public class SlaReports {

    private final WorkRequests requests;
    private final List<BuyerLateness> lateness;
    private final DailyReports reports;
    private final Agreements agreements;
    private final EndOfWork end;

    SlaReports(
            WorkRequests requests,
            List<BuyerLateness> lateness,
            DailyReports reports,
            Agreements agreements,
            EndOfWork end) {
        this.requests = requests;
        this.lateness = List.copyOf(lateness);
        this.reports = reports;
        this.agreements = agreements;
        this.end = end;
    }

    /** Over all there is. */
    public SlaReport of(Pilot pilot) {
        return of(pilot, day -> true);
    }

    /** Over some days in the pilot's zone: a request counts on the day on which it was finished, or fell due before. */
    public SlaReport of(Pilot pilot, DateSpan days) {
        return of(pilot, days::contains);
    }

    private SlaReport of(Pilot pilot, Predicate<LocalDate> counts) {
        Instant now = end.orNow(pilot);
        SlaTiers sla = agreements.of(pilot.id()).terms().sla();
        List<WorkRequest> asked = requests.of(pilot.id());
        List<BuyerDelay> delays = delays(pilot, asked, now);
        List<SlaStanding> standings = asked.stream()
                .map(request -> RequestTime.of(pilot, request, promised(sla, request.tier()), delays, now))
                .toList();
        List<SlaStanding> within = standings.stream()
                .filter(standing -> isWithin(pilot, standing, counts))
                .toList();
        List<Turnaround> reported = reports.of(pilot.id()).values().stream()
                .map(StoredReport::report)
                .filter(report -> counts.test(report.day()))
                .map(DailyReport::turnaround)
                .toList();
        return new SlaReport(
                Arrays.stream(SlaTier.values())
                        .map(tier -> adherence(tier, promised(sla, tier), within, reported))
                        .toList(),
                standings,
                delays,
                total(pilot, delays, now));
    }

    /** Every delay of the buyer's that is on record, oldest first. */
    private List<BuyerDelay> delays(Pilot pilot, List<WorkRequest> asked, Instant now) {
        Stream<BuyerDelay> ofData =
                asked.stream().filter(request -> request.isDataLate(now)).map(WorkRequest::ofData);
        return Stream.concat(ofData, lateness.stream().flatMap(room -> room.of(pilot, now).stream()))
                .sorted(Comparator.comparing(delay -> delay.time().from()))
                .toList();
    }

    private static TierAdherence adherence(
            SlaTier tier, Duration promised, List<SlaStanding> all, List<Turnaround> reported) {
        List<SlaStanding> settled = all.stream()
                .filter(standing -> standing.request().tier() == tier && standing.isSettled())
                .toList();
        return new TierAdherence(
                tier,
                promised,
                share(settled, SlaStanding::isKept, false),
                share(settled, SlaStanding::isKept, true),
                share(settled, standing -> !standing.isLateByTheClock(), false),
                reported(tier, reported));
    }

    private static CountedShare reported(SlaTier tier, List<Turnaround> reported) {
        List<TierCount> found = reported.stream()
                .map(turnaround -> turnaround.of(tier))
                .filter(Objects::nonNull)
                .toList();
        return new CountedShare(
                found.stream().mapToLong(TierCount::withinSla).sum(),
                found.stream().mapToLong(TierCount::finished).sum());
    }

    private static CountedShare share(List<SlaStanding> settled, Predicate<SlaStanding> kept, boolean byItems) {
        return new CountedShare(
                settled.stream()
                        .filter(kept)
                        .mapToLong(one -> weight(one, byItems))
                        .sum(),
                settled.stream().mapToLong(one -> weight(one, byItems)).sum());
    }

    private static long weight(SlaStanding standing, boolean byItems) {
        return byItems ? standing.request().items() : 1;
    }

    private static boolean isWithin(Pilot pilot, SlaStanding standing, Predicate<LocalDate> counts) {
        Instant at = standing.countsAt();
        return at != null
                && counts.test(LocalDate.ofInstant(at, pilot.schedule().zone()));
    }

    private static Duration total(Pilot pilot, List<BuyerDelay> delays, Instant now) {
        TwoSidedClock clock = RequestTime.clock(pilot, delays);
        return delays.stream()
                .map(delay -> delay.time().from())
                .min(Comparator.naturalOrder())
                .map(first -> clock.read(first, now).buyer())
                .orElse(Duration.ZERO);
    }

    private static Duration promised(SlaTiers sla, SlaTier tier) {
        return switch (tier) {
            case TYPICAL -> sla.typical();
            case PEAK -> sla.peak();
            case RUSH -> sla.rush();
        };
    }
}
