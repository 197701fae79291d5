package io.pilotgate.grading.figures;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.Percent;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Gathers what the day-by-day figures of a pilot begin with: its batches' days, the vendor's claims, the contract. */
@Component
class DayFigures {

    private final LabelBatches batches;
    private final DailyReports reports;
    private final Agreements agreements;

    DayFigures(LabelBatches batches, DailyReports reports, Agreements agreements) {
        this.batches = batches;
        this.reports = reports;
        this.agreements = agreements;
    }

    /** @param truth the true answer by item of the blind set */
    DayReport begin(Pilot pilot, Map<String, String> truth) {
        Map<Long, LocalDate> days = new HashMap<>();
        Map<Long, String> versions = new HashMap<>();
        for (BatchReceipt batch : batches.of(pilot.id())) {
            days.put(
                    batch.id(),
                    LocalDate.ofInstant(batch.receivedAt(), pilot.schedule().zone()));
            versions.put(batch.id(), Objects.requireNonNullElse(batch.sopVersion(), ""));
        }
        SortedMap<LocalDate, Double> claims = new TreeMap<>();
        reports.of(pilot.id()).forEach((day, report) -> {
            Percent claimed = report.report().claimedAccuracy();
            if (claimed != null) {
                claims.put(day, claimed.asDouble());
            }
        });
        return new DayReport(
                pilot.scope().labelKind(), agreements.of(pilot.id()).terms(), truth, days, versions, claims);
    }
}
