package io.pilotgate.decision.quality;

import io.pilotgate.delivery.RollUp;
import io.pilotgate.grading.statistics.Proportion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Quality over time.
 *
 * @param weeks what the vendor's own layers checked and found, week by week
 * @param audited against the sealed blind set; empty where that was not computed yet
 * @param versions of the SOP, the oldest first
 * @param trainings each with what was audited before and after it
 */
public record QualityReport(
        List<RollUp> weeks,
        Optional<AuditedWork> audited,
        List<VersionQuality> versions,
        List<TrainingEffect> trainings) {

    /**
     * Accuracy of what was labelled by one version of the SOP.
     *
     * @param instructionFaults of its errors, marked by a person: the version told them wrongly
     */
    public record VersionQuality(String version, Proportion audited, long instructionFaults) {

        /** Errors that nobody has laid to the instructions. */
        public long vendorFaults() {
            return Math.max(0, audited.errors() - instructionFaults);
        }
    }

    /** What was audited in the 14 days up to a training, and in the 14 days after it. */
    public record TrainingEffect(RetrainingCycle cycle, Proportion before, Proportion after) {

        private static final int DAYS = 14;

        static TrainingEffect of(RetrainingCycle cycle, Optional<AuditedWork> audited) {
            LocalDate held = cycle.heldOn();
            return new TrainingEffect(
                    cycle,
                    on(audited, day -> day.isAfter(held.minusDays(DAYS)) && !day.isAfter(held)),
                    on(audited, day -> day.isAfter(held) && !day.isAfter(held.plusDays(DAYS))));
        }

        private static Proportion on(Optional<AuditedWork> audited, Predicate<LocalDate> meant) {
            return audited.map(work -> work.on(meant)).orElse(Proportion.NO_DATA);
        }
    }
}
