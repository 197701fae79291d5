package io.pilotgate.rehearsal;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal found, as {@code report.json} has it. A figure without data is null, never 0 and never 1.
 *
 * @param simulated always true: people and vendor were scripted, only the labels are real
 */
record RehearsalReport(
        boolean simulated,
        Settings settings,
        List<GateOutcome> gates,
        List<WaivedGap> waived,
        CalibrationFigure calibration,
        DeliveryFigure delivery,
        BlindFigure blind,
        PooledFigure pooled,
        List<Report> reports,
        List<Mail> mails,
        DecisionFigure decision) {

    record Settings(
            int days, String kickOff, double target, double floor, long seed, String onMiss, String tiePolicy) {}

    record GateOutcome(String name, int day, String outcome, String reason) {}

    record WaivedGap(String gate, String condition, String reason) {}

    record CalibrationFigure(
            long items,
            long correct,
            @Nullable Double accuracy,
            double @Nullable [] wilson,
            double @Nullable [] clopperPearson,
            boolean clearMiss) {}

    record DeliveryFigure(int reportDays, int reports, List<String> missingReportDays, int batches, long judgments) {}

    /** @param n planned sample size; @param c errors that are accepted */
    record BlindFigure(
            long items,
            long correct,
            @Nullable Double accuracy,
            double @Nullable [] wilson,
            double @Nullable [] clopperPearson,
            String verdict,
            @Nullable Integer n,
            @Nullable Integer c,
            long notDelivered) {}

    record PooledFigure(
            long items,
            long judgments,
            long correct,
            @Nullable Double accuracy,
            double @Nullable [] wilson,
            double @Nullable [] clopperPearson,
            double @Nullable [] bootstrap) {}

    /**
     * One report day.
     *
     * @param version of the report in force; null where none came
     * @param standing inForce, waiting (came late and nobody has approved it) or missing
     */
    record Report(
            int day,
            String date,
            @Nullable Integer version,
            @Nullable Long items,
            @Nullable Double claimedAccuracy,
            String standing) {}

    /** @param kind what the letter is for, such as gate-reminder; @param invitation whether calendars enter its date */
    record Mail(int day, String kind, String to, String subject, boolean invitation) {}

    record DecisionFigure(
            String recommendation,
            List<String> reasons,
            List<String> rules,
            @Nullable String outcome) {}

    static @Nullable Double accuracy(Proportion proportion) {
        return proportion.value().isPresent() ? proportion.value().getAsDouble() : null;
    }

    static double @Nullable [] ends(Optional<Interval> interval) {
        return interval.map(found -> new double[] {found.low(), found.high()}).orElse(null);
    }
}
